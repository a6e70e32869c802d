import type { Tx } from "../../tx";
import { type HazardRow, hazardColumns, hazardRow } from "./hazard-row";

const sql = `
select ${hazardColumns} from hazards
where district_code = any ($1) and id = $2 and grid_code ^@ any ($3) and ($4::text is null or department_code = $4)`;

/** The hazard, when it lies in the actor's scope and, for a department, was given to it. */
export async function findHazard(tx: Tx, districtCodes: readonly string[], id: string): Promise<HazardRow | null> {
  const { scope, role, departmentCode } = tx.actor;
  const [row] = await tx.rows(
    sql,
    [districtCodes, id, scope, role === "department" ? departmentCode : null],
    hazardRow,
  );
  return row ?? null;
}
