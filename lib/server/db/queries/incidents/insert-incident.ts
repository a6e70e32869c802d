import type { Position } from "@/lib/contracts/fields";
import type { Tx } from "../../tx";
import { type IncidentRow, incidentColumns, incidentRow } from "./incident-row";

export interface NewIncident {
  /** Taken beforehand by those who may read back only what they were granted. */
  id?: string | undefined;
  districtCode: string;
  gridCode: string;
  number: string;
  category: string;
  severity: number;
  source: string;
  description: string;
  address: string;
  position: Position;
  reportedBy: string;
  reportedAt: Date;
  rulesOn: string;
  dueFrom: Date | null;
  dueAt: Date | null;
  isDrill: boolean;
  /** Its class is one of those that are mediated. */
  isDispute: boolean;
}

const sql = `
insert into incidents (district_code, grid_code, number, category, severity, status, source, description, address, position,
  reported_by, reported_at, due_at, updated_at, rules_on, due_from, is_drill, mediation)
values ($1, $2, $3, $4, $5, 'reported', $6, $7, $8, ST_SetSRID(ST_MakePoint($9, $10), 4326), $11, $12, $13, $12, $14, $15, $16, $17)
returning ${incidentColumns}`;

const sqlWithId = sql.replace("(district_code", "(id, district_code").replace("($1,", "($18, $1,");

export async function insertIncident(tx: Tx, incident: NewIncident): Promise<IncidentRow> {
  const { districtCode, gridCode, number, category, severity, source, description, address } = incident;
  const [row] = await tx.rows(
    incident.id === undefined ? sql : sqlWithId,
    [
      districtCode,
      gridCode,
      number,
      category,
      severity,
      source,
      description,
      address,
      ...incident.position,
      incident.reportedBy,
      incident.reportedAt,
      incident.dueAt,
      incident.rulesOn,
      incident.dueFrom,
      incident.isDrill,
      incident.isDispute ? "open" : null,
      ...(incident.id === undefined ? [] : [incident.id]),
    ],
    incidentRow,
  );
  if (!row) throw new Error("insert returned no case");
  return row;
}
