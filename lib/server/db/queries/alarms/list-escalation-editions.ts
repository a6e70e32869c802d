import { z } from "zod";
import type { EscalationEdition } from "@/lib/incidents/dispatch/escalation-ladder";
import type { Tx } from "../../tx";

const sql = `
select e.valid_from::text as "validFrom", coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'afterMinutes', s.after_minutes,
  'role', s.role, 'name', s.name, 'nameEn', s.name_en) order by s.step) from escalation_steps s where s.valid_from = e.valid_from), '[]') as steps
from escalation_editions e order by e.valid_from desc`;

const row = z.object({
  validFrom: z.string(),
  steps: z.array(
    z.object({
      step: z.number(),
      afterMinutes: z.number(),
      role: z.enum(["commander", "leader"]),
      name: z.string(),
      nameEn: z.string(),
    }),
  ),
});

/** Every ladder, the newest first, each from below. */
export const listEscalationEditions = (tx: Tx): Promise<EscalationEdition[]> => tx.rows(sql, [], row);
