import type { Tx } from "../../tx";
import type { LayerRow } from "./layer-row";

export interface UnitWriting {
  name: string;
  nameEn: string;
  departmentCode: string | null;
  worker: { id: string; name: string } | null;
}

const sql = `
update grid_layer_units set name = $4, name_en = $5, department_code = $6, worker_user_id = $7, worker_name = $8, revision = revision + 1
where district_code = $1 and layer_id = $2 and code = $3 and upper_inf(validity) and revision = $9`;

/** @returns false when it is not there, or somebody else changed it meanwhile */
export async function putUnit(
  tx: Tx,
  layer: LayerRow,
  code: string,
  { name, nameEn, departmentCode, worker }: UnitWriting,
  revision: number,
): Promise<boolean> {
  const whose = [departmentCode, worker?.id ?? null, worker?.name ?? null];
  return (await tx.run(sql, [layer.district_code, layer.id, code, name, nameEn, ...whose, revision])) === 1;
}
