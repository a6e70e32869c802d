import { answerMessages } from "../answer-messages";
import { answerProposal } from "./proposal-data";

answerMessages(answerProposal);
