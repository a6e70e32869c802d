import type { Tx } from "../../tx";
import { planTouches, type WholePlanRow, wholePlanColumns, wholePlanRow } from "./plan-row";

const sql = `
select ${wholePlanColumns} from plans p
where p.district_code = any ($1) and p.id = $2 and ${planTouches("$3::text[]")}`;

/** The plan, when it concerns the actor's scope. Locked, it stays as it was read until the transaction ends. */
export async function findPlan(
  tx: Tx,
  districtCodes: readonly string[],
  id: string,
  lock: "for update" | "for update skip locked" | "" = "",
): Promise<WholePlanRow | null> {
  const [row] = await tx.rows(`${sql} ${lock}`, [districtCodes, id, tx.actor.scope], wholePlanRow);
  return row ?? null;
}
