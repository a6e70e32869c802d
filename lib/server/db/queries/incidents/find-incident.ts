import type { Tx } from "../../tx";
import { type IncidentRow, incidentColumns, incidentRow } from "./incident-row";
import { isOfDepartment } from "./is-of-department";

const sql = `
select ${incidentColumns} from incidents
where district_code = any ($1) and id = $2 and grid_code ^@ any ($3) and ($4::text is null or ${isOfDepartment("$4")})`;

/** The case, when it lies in the actor's scope and, for a department, was given to it. */
export async function findIncident(tx: Tx, districtCodes: readonly string[], id: string): Promise<IncidentRow | null> {
  const { scope, role, departmentCode } = tx.actor;
  const department = role === "department" ? departmentCode : null;
  const [row] = await tx.rows(sql, [districtCodes, id, scope, department], incidentRow);
  return row ?? null;
}
