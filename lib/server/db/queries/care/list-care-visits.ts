import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { type CareVisitRow, careVisitRow, careVisitSelect } from "./care-visit-row";

const MOST = 500;
const place = { district: "v.district_code", code: "v.grid_code" };

/** Visits that nobody has made yet and that are due until a day, the longest due first. */
export function listCareVisits(tx: Tx, parts: readonly ScopePart[], until: string): Promise<CareVisitRow[]> {
  const statement = new Statement();
  const inScope = parts.map((part) => `(${inPart(statement, part, place)})`).join(" or ");
  const text = `${careVisitSelect} where (${inScope}) and v.visited_at is null and v.due_on <= ${statement.value(until)}::date
    order by v.due_on, v.id limit ${MOST}`;
  return tx.rows(text, statement.values, careVisitRow);
}
