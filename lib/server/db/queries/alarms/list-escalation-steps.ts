import { z } from "zod";
import type { EscalationStep } from "@/lib/incidents/dispatch/escalation-ladder";
import type { Tx } from "../../tx";

const sql = "select step, after_minutes, role, name, name_en from escalation_steps order by step";

const row = z
  .object({
    step: z.number(),
    after_minutes: z.number(),
    role: z.enum(["commander", "leader"]),
    name: z.string(),
    name_en: z.string(),
  })
  .transform(
    ({ after_minutes: afterMinutes, name_en: nameEn, ...rest }): EscalationStep => ({ ...rest, afterMinutes, nameEn }),
  );

/** The ladder from below. */
export const listEscalationSteps = (tx: Tx): Promise<EscalationStep[]> => tx.rows(sql, [], row);
