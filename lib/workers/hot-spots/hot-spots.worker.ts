import { answerMessages } from "../answer-messages";
import { answerHotSpots } from "./hot-spot-data";

answerMessages(answerHotSpots);
