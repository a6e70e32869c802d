import { z } from "zod";

export const simulatorStatus = z.object({
  /** False where the demo city is not loaded: there is nobody to act as. */
  available: z.boolean(),
  running: z.boolean(),
  /** Since the program started. */
  reported: z.int(),
  moved: z.int(),
});
