import type { Tx } from "../../tx";
import { type HouseholdRow, householdRow, householdSelect } from "./household-row";

const sql = `${householdSelect} where h.district_code = any ($1) and h.id = $2 and h.grid_code ^@ any ($3)`;

/** The household, when it lies in the actor's scope. */
export async function findHousehold(
  tx: Tx,
  districtCodes: readonly string[],
  id: string,
): Promise<HouseholdRow | null> {
  const [row] = await tx.rows(sql, [districtCodes, id, tx.actor.scope], householdRow);
  return row ?? null;
}
