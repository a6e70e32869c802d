import { z } from "zod";
import type { AlertTarget } from "@/lib/contracts/alerts/alert-target-endpoints";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import { alertTargetColumns, alertTargetRow, deliveryStates } from "./alert-target-row";

const sql = `
select ${alertTargetColumns}, d.state, d.created_at as last_at
from alert_targets t left join lateral (
  select state, created_at from alert_deliveries where district_code = t.district_code and target_id = t.id order by id desc limit 1
) d on true
where t.district_code = any ($1) and t.removed_at is null order by t.name, t.id limit 1000`;

const row = alertTargetRow.extend({ state: z.enum(deliveryStates).nullable(), last_at: isoTime.nullable() });

/** Targets in use, with how their newest delivery stands. */
export const listAlertTargets = async (tx: Tx, districtCodes: readonly string[]): Promise<AlertTarget[]> =>
  (await tx.rows(sql, [districtCodes], row)).map(({ id, kind, name, address, created_at, state, last_at }) => ({
    ...{ id, kind, name, address },
    createdAt: created_at,
    lastState: state,
    lastAt: last_at,
  }));
