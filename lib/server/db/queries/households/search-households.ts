import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { type HouseholdRow, householdPlace, householdRow, householdSelect } from "./household-row";

const MOST = 50;

/** Households with exactly this telephone or identity number, found by its keyed hash. */
export function searchHouseholds(
  tx: Tx,
  parts: readonly ScopePart[],
  { column, hash }: { column: "phone_hash" | "id_number_hash"; hash: Buffer },
): Promise<HouseholdRow[]> {
  const statement = new Statement();
  const inScope = parts.map((part) => `(${inPart(statement, part, householdPlace)})`).join(" or ");
  const text = `${householdSelect} where (${inScope}) and h.${column} = ${statement.value(hash)} order by h.id limit ${MOST}`;
  return tx.rows(text, statement.values, householdRow);
}
