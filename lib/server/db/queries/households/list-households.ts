import type { Tx } from "../../tx";
import { inPart, pageOverParts, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { type HouseholdRow, householdPlace, householdRow, householdSelect } from "./household-row";

export interface HouseholdFilter {
  parts: readonly ScopePart[];
  after?: readonly [gridCode: string, buildingId: string, stairwell: string, floor: string, id: string] | undefined;
  limit: number;
}

const keyTypes = ["text", "bigint", "smallint", "smallint", "bigint"];

/** By grid, building and door. A window is the transaction's viewport, not a condition here (migration 7 says why). */
export function listHouseholds(tx: Tx, { parts, after, limit }: HouseholdFilter): Promise<HouseholdRow[]> {
  const statement = new Statement();
  const key = after?.map((value, index) => `${statement.value(value)}::${keyTypes[index] ?? ""}`).join(", ");
  const beyond = key ? `and (h.grid_code, h.building_id, h.stairwell, h.floor, h.id) > (${key})` : "";
  const text = pageOverParts(
    statement,
    parts,
    (part) => `${householdSelect} where ${inPart(statement, part, householdPlace)} ${beyond}`,
    { orderBy: "grid_code, building_id, stairwell, floor, id", limit },
  );
  return tx.rows(text, statement.values, householdRow);
}
