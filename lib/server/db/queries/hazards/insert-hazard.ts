import type { Position } from "@/lib/contracts/fields";
import type { Tx } from "../../tx";
import { type HazardRow, hazardColumns, hazardRow } from "./hazard-row";

export interface NewHazard {
  districtCode: string;
  gridCode: string;
  number: string;
  kind: string;
  level: string;
  title: string;
  description: string;
  address: string;
  position: Position;
  located: boolean;
  responsible: string;
  departmentCode: string | null;
  dueOn: string | null;
  nextInspectionOn: string | null;
  foundAt: Date;
  recurrenceOf: string | null;
  /** The inspected place whose check found it. */
  placeId: string | null;
}

const sql = `
insert into hazards (district_code, grid_code, number, kind, level, status, title, description, address, position, responsible,
  department_code, due_on, next_inspection_on, found_at, updated_at, recurrence_of, located, place_id)
values ($1, $2, $3, $4, $5, 'found', $6, $7, $8, ST_SetSRID(ST_MakePoint($9, $10), 4326), $11, $12, $13, $14, $15, $15, $16, $17, $18)
returning ${hazardColumns}`;

export async function insertHazard(tx: Tx, hazard: NewHazard): Promise<HazardRow> {
  const { districtCode, gridCode, number, kind, level, title, description, address, position } = hazard;
  const { responsible, departmentCode, dueOn, nextInspectionOn, foundAt, recurrenceOf, located, placeId } = hazard;
  const [row] = await tx.rows(
    sql,
    [
      districtCode,
      gridCode,
      number,
      kind,
      level,
      title,
      description,
      address,
      ...position,
      responsible,
      departmentCode,
      dueOn,
      nextInspectionOn,
      foundAt,
      recurrenceOf,
      located,
      placeId,
    ],
    hazardRow,
  );
  if (!row) throw new Error("insert returned no hazard");
  return row;
}
