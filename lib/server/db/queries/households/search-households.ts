import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { anywhere } from "../search/anywhere";
import { Statement } from "../statement";
import { type HouseholdRow, householdPlace, householdRow, householdSelect } from "./household-row";

const MOST = 50;

/** A telephone or identity number by its keyed hash, or words of an address and the door behind it. */
export type WantedHouseholds =
  | { column: "phone_hash" | "id_number_hash"; hash: Buffer }
  | { address: string; room?: string | undefined };

/** Households that are meant, by address, stairwell and floor. */
export function searchHouseholds(
  tx: Tx,
  parts: readonly ScopePart[],
  wanted: WantedHouseholds,
): Promise<HouseholdRow[]> {
  const statement = new Statement();
  const inScope = parts.map((part) => `(${inPart(statement, part, householdPlace)})`).join(" or ");
  const text = `${householdSelect} where (${inScope}) and ${isMeant(statement, wanted)}
order by length(b.address), b.address, h.stairwell, h.floor, h.room, h.id limit ${MOST}`;
  return tx.rows(text, statement.values, householdRow);
}

function isMeant(statement: Statement, wanted: WantedHouseholds): string {
  if ("column" in wanted) return `h.${wanted.column} = ${statement.value(wanted.hash)}`;
  const address = `b.address like ${statement.value(anywhere(wanted.address))}`;
  return wanted.room === undefined ? address : `${address} and lower(h.room) = lower(${statement.value(wanted.room)})`;
}
