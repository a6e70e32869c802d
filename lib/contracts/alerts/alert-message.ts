import { z } from "zod";
import { alertTriggers, latenessLevels } from "@/lib/incidents/alerts/alert-rule";

/**
 * What leaves the house, as the body of a webhook and as the facts of an e-mail. No words of the report, no address, no person:
 * who receives it opens the case in the portal, where the walls know them.
 */
export const alertMessageSchema = z.object({
  type: z.enum(["alert", "test"]),
  /** An exercise: nothing has happened. */
  drill: z.boolean(),
  at: z.string(),
  rule: z.object({ id: z.string(), name: z.string() }).nullable(),
  trigger: z.enum(alertTriggers).nullable(),
  /** Area code: the case's grid, or the rule's area for a count. */
  area: z.string().nullable(),
  case: z
    .object({
      id: z.string(),
      number: z.string(),
      category: z.string(),
      categoryName: z.string(),
      severity: z.int(),
      reportedAt: z.string(),
      dueAt: z.string().nullable(),
    })
    .nullable(),
  count: z.int().nullable(),
  windowMinutes: z.int().nullable(),
  lateness: z.enum(latenessLevels).nullable(),
  /** The case in the portal, where the portal knows its own address. */
  link: z.string().nullable(),
});

export type AlertMessage = z.infer<typeof alertMessageSchema>;
