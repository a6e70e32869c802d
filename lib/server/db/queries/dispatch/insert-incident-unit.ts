import type { DispatchKind } from "@/lib/incidents/dispatch/dispatch-kind";
import type { SuggestionReason } from "@/lib/incidents/dispatch/suggestion-reason";
import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";

export interface CalledUnitRow {
  departmentCode: string | null;
  userId: string | null;
  name: string;
  part: "lead" | "assist";
  kind: DispatchKind | "called";
  why: readonly SuggestionReason[];
}

/** What names it in `unit_key` and in a case's `assisting`. */
export function unitKey({ departmentCode, userId }: Pick<CalledUnitRow, "departmentCode" | "userId">): string {
  const key = departmentCode ?? userId;
  if (key === null) throw new Error("a unit is a department's or a user's");
  return key;
}

const sql = `
insert into incident_units (district_code, incident_id, seq, unit_key, grid_code, department_code, user_id, name, part, kind,
  called_at, called_by_name, why)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

/** Writes that a unit was called by the step that made this revision of the case. */
export async function insertIncidentUnit(tx: Tx, incident: IncidentRow, unit: CalledUnitRow, at: Date): Promise<void> {
  await tx.run(sql, [
    incident.district_code,
    incident.id,
    incident.revision,
    unitKey(unit),
    incident.grid_code,
    unit.departmentCode,
    unit.userId,
    unit.name,
    unit.part,
    unit.kind,
    at,
    tx.actor.name,
    JSON.stringify(unit.why),
  ]);
}
