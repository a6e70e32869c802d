import { patrolRouteSchema } from "@/lib/contracts/patrols/patrol-route";
import type { Tx } from "../../tx";
import { patrolColumns, patrolRow } from "./patrol-row";

const sql = `
select ${patrolColumns}, plan, walker_user_id from patrols
where district_code = any ($1) and id = $2 and grid_code ^@ any ($3)`;

const row = patrolRow.extend({ plan: patrolRouteSchema, walker_user_id: patrolRow.shape.id.nullable() });

/** The patrol with its plan, when it lies in the actor's scope. */
export async function findPatrol(tx: Tx, districtCodes: readonly string[], id: string) {
  const [found] = await tx.rows(sql, [districtCodes, id, tx.actor.scope], row);
  return found ?? null;
}
