import { z } from "zod";
import { reasonCodes } from "@/lib/incidents/dispatch/suggestion-reason";

/** `in-hand`: open cases · `distance`: metres on foot · `record`: closed in time, of all closed; by rules: their name · by units: their code. */
export const suggestionReasonSchema = z.object({
  code: z.enum(reasonCodes),
  value: z.number().optional(),
  of: z.number().optional(),
  name: z.string().optional(),
});
