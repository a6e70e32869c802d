import { z } from "zod";
import { idField } from "./fields";

/** Work that goes on after it was asked for, and what came of it. */
export const jobSchema = <Found extends z.ZodType>(found: Found) =>
  z.object({
    id: idField,
    status: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
    /** Share done, 0 to 1. */
    done: z.number(),
    errorCode: z.string().nullable(),
    result: found.nullable(),
  });
