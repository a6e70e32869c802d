import { answerMessages } from "../answer-messages";
import { answerHexagons } from "./hexagon-data";

answerMessages(answerHexagons);
