import type { Tx } from "../../tx";
import type { ScopePart } from "../scope-parts";
import { inPart } from "../scope-parts";
import { Statement } from "../statement";
import { type HouseholdRow, householdPlace, householdRow, householdSelect } from "./household-row";

export interface HouseholdFilter {
  parts: readonly ScopePart[];
  after?: readonly [gridCode: string, buildingId: string, stairwell: string, floor: string, id: string] | undefined;
  limit: number;
}

const order = "h.grid_code, h.building_id, h.stairwell, h.floor, h.id";

/** By grid, building and door. The parts are few (a leader's own grids), so they are one condition. */
export function listHouseholds(tx: Tx, { parts, after, limit }: HouseholdFilter): Promise<HouseholdRow[]> {
  const statement = new Statement();
  const inScope = parts.map((part) => `(${inPart(statement, part, householdPlace)})`).join(" or ");
  const beyond = after
    ? `and (${order}) > (${after.map((key, index) => `${statement.value(key)}${keyTypes[index] ?? ""}`).join(", ")})`
    : "";
  const text = `${householdSelect} where (${inScope}) ${beyond} order by ${order} limit ${statement.value(limit)}`;
  return tx.rows(text, statement.values, householdRow);
}

const keyTypes = ["::text", "::bigint", "::smallint", "::smallint", "::bigint"];
