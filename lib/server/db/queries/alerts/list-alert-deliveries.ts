import { z } from "zod";
import { type AlertDelivery, attemptOutcomes } from "@/lib/contracts/alerts/list-alert-deliveries-endpoint";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import { deliveryStates } from "./alert-target-row";

const MOST_SHOWN = 100;

const sql = `
select d.id, d.target_id, t.name as target_name, d.rule_name, d.is_drill, d.state, d.created_at, d.next_at,
  coalesce((select json_agg(json_build_object('attempt', a.attempt, 'at', a.at, 'milliseconds', a.milliseconds,
      'outcome', a.outcome, 'status', a.status, 'address', a.address) order by a.attempt)
    from alert_attempts a where a.district_code = d.district_code and a.delivery_id = d.id), '[]') as attempts
from alert_deliveries d join alert_targets t on t.district_code = d.district_code and t.id = d.target_id
where d.district_code = any ($1) and ($2::bigint is null or d.target_id = $2)
order by d.id desc limit ${MOST_SHOWN}`;

const attempt = z.object({
  attempt: z.int(),
  at: z.string().transform((text) => new Date(text).toISOString()),
  milliseconds: z.int(),
  outcome: z.enum(attemptOutcomes),
  status: z.int().nullable(),
  address: z.string().nullable(),
});
const row = z
  .object({
    id: z.string(),
    target_id: z.string(),
    target_name: z.string(),
    rule_name: z.string().nullable(),
    is_drill: z.boolean(),
    state: z.enum(deliveryStates),
    created_at: isoTime,
    next_at: isoTime.nullable(),
    attempts: z.array(attempt),
  })
  .transform(
    ({ id, state, attempts, ...rest }): AlertDelivery => ({
      ...{ id, state, attempts },
      targetId: rest.target_id,
      targetName: rest.target_name,
      ruleName: rest.rule_name,
      isDrill: rest.is_drill,
      createdAt: rest.created_at,
      nextAt: rest.next_at,
    }),
  );

export const listAlertDeliveries = (
  tx: Tx,
  districtCodes: readonly string[],
  target: string | undefined,
): Promise<AlertDelivery[]> => tx.rows(sql, [districtCodes, target ?? null], row);
