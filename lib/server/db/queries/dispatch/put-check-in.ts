import type { Position } from "@/lib/contracts/fields";
import type { Tx } from "../../tx";

const sql = `
with own as (
  select district_code, id, department_code, user_id from units
  where district_code = any ($1) and active and (department_code = $2 or user_id = $3))
insert into unit_check_ins (district_code, unit_id, department_code, user_id, at, position)
select district_code, id, department_code, user_id, $4, ST_SetSRID(ST_MakePoint($5, $6), 4326)
from own where id = $7 or ($7::bigint is null and (select count(*) from own) = 1)
on conflict (district_code, unit_id) do update set at = excluded.at, position = excluded.position`;

/**
 * The place of the actor's own unit, over the one before.
 * @returns false when the actor stands for no such unit, or for several and does not say which
 */
export async function putCheckIn(
  tx: Tx,
  districtCodes: readonly string[],
  { position: [lng, lat], at, unitId = null }: { position: Position; at: Date; unitId?: string | null },
): Promise<boolean> {
  const { departmentCode, userId } = tx.actor;
  return (await tx.run(sql, [districtCodes, departmentCode, userId, at, lng, lat, unitId])) === 1;
}
