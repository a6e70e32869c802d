import type { Tx } from "../../tx";
import { inPart, pageOverParts, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { type CheckedPlaceRow, checkedPlaceColumns, checkedPlaceRow } from "./checked-place-row";

export interface CheckedPlaceFilter {
  parts: readonly ScopePart[];
  kind?: string | undefined;
  until?: string | undefined;
  after?: readonly [nextOn: string, id: string] | undefined;
  limit: number;
}

/** Places that are still there, the longest due first. */
export function listCheckedPlaces(tx: Tx, filter: CheckedPlaceFilter): Promise<CheckedPlaceRow[]> {
  const statement = new Statement();
  const value = (given: unknown): string => statement.value(given);
  const conditions = [
    "and closed_on is null",
    filter.kind ? `and kind = ${value(filter.kind)}` : "",
    filter.until ? `and next_on <= ${value(filter.until)}::date` : "",
    filter.after ? `and (next_on, id) > (${value(filter.after[0])}::date, ${value(filter.after[1])}::bigint)` : "",
  ].join(" ");
  const text = pageOverParts(
    statement,
    filter.parts,
    (part) => `select ${checkedPlaceColumns} from checked_places where ${inPart(statement, part)} ${conditions}`,
    { orderBy: "next_on, id", limit: filter.limit },
  );
  return tx.rows(text, statement.values, checkedPlaceRow);
}
