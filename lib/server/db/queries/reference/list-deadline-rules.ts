import { z } from "zod";
import { limitUnits } from "@/lib/incidents/deadline";
import { deadlineStages } from "@/lib/incidents/deadline-rule";

/** Every edition of every rule. */
export const listDeadlineRulesSql = `
select category, severity, stage, step, name, name_en as "nameEn", amount, unit, calendar_id as "calendarId",
  valid_from::text as "validFrom", valid_to::text as "validTo" from deadline_rules`;

export const deadlineRuleRow = z.object({
  category: z.string(),
  severity: z.number().nullable(),
  stage: z.enum(deadlineStages),
  step: z.number(),
  name: z.string(),
  nameEn: z.string(),
  amount: z.number(),
  unit: z.enum(limitUnits),
  calendarId: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});
