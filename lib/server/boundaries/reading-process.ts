import { constants, setPriority } from "node:os";
import { type BoundaryJob, readAndFit } from "./read-and-fit";

// Answers to people go before.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.on("message", (job: BoundaryJob) => process.send?.(readAndFit(job)));
