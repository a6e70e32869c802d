import type { Tx } from "../../tx";
import { type HouseholdRow, householdRow, householdSelect } from "./household-row";

export interface Door {
  districtCode: string;
  buildingId: string;
  stairwell: number;
  room: string;
}

const sql = `${householdSelect}
where h.district_code = $1 and h.building_id = $2 and h.stairwell = $3 and h.room = $4 and h.grid_code ^@ any ($5)`;

/** The household behind one door, when it lies in the actor's scope. */
export async function findHouseholdAtDoor(tx: Tx, door: Door): Promise<HouseholdRow | null> {
  const { districtCode, buildingId, stairwell, room } = door;
  const [row] = await tx.rows(sql, [districtCode, buildingId, stairwell, room, tx.actor.scope], householdRow);
  return row ?? null;
}
