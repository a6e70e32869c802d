import { z } from "zod";
import { limitUnits } from "@/lib/incidents/deadline";
import { type DeadlineRule, deadlineStages } from "@/lib/incidents/deadline-rule";
import { systemPool } from "../../pool";

const sql = `
select category, severity, stage, step, name, name_en, amount, unit, calendar_id, valid_from::text, valid_to::text from deadline_rules`;

const row = z
  .object({
    category: z.string(),
    severity: z.number().nullable(),
    stage: z.enum(deadlineStages),
    step: z.number(),
    name: z.string(),
    name_en: z.string(),
    amount: z.number(),
    unit: z.enum(limitUnits),
    calendar_id: z.string(),
    valid_from: z.string(),
    valid_to: z.string().nullable(),
  })
  .transform(
    ({
      name_en: nameEn,
      calendar_id: calendarId,
      valid_from: validFrom,
      valid_to: validTo,
      ...rest
    }): DeadlineRule => ({
      ...rest,
      nameEn,
      calendarId,
      validFrom,
      validTo,
    }),
  );

export async function listDeadlineRules(): Promise<DeadlineRule[]> {
  return z.array(row).parse((await systemPool().query(sql)).rows);
}
