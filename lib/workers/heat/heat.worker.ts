import { answerMessages } from "../answer-messages";
import { answerHeat } from "./heat-data";

answerMessages(answerHeat);
