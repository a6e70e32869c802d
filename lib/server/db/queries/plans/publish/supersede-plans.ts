import type { Tx } from "../../../tx";
import type { WholePlanRow } from "../plan-row";

const sql = `
update plans p set status = 'superseded'
where p.district_code = $1 and p.id <> $2 and p.status = 'in_force' and p.layer_id is not distinct from $4
  and exists (select from unnest(p.areas) theirs, unnest($3::text[]) ours where theirs ^@ ours or ours ^@ theirs)`;

/** Plans in force for any of the same ground and the same layer are history. */
export async function supersedePlans(tx: Tx, plan: WholePlanRow): Promise<void> {
  await tx.run(sql, [plan.district_code, plan.id, plan.areas, plan.layer?.id ?? null]);
}
