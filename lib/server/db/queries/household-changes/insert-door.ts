import { z } from "zod";
import { vacantState } from "@/lib/households/household-state";
import type { Tx } from "../../tx";
import { type Door, findDoor } from "./door";

interface NewDoor {
  buildingId: string;
  stairwell: number;
  floor: number;
  room: string;
}

const insert = `
insert into households (district_code, grid_code, building_id, stairwell, floor, room, tenancy, retention_class, position)
select district_code, grid_code, id, $4, $5, $6, '${vacantState.tenancy}', 'resident', centre from buildings
where district_code = any ($1) and id = $2 and grid_code ^@ any ($3)
on conflict (district_code, building_id, stairwell, room) do nothing
returning district_code, id, grid_code`;
const made = z.object({ district_code: z.string(), id: z.string(), grid_code: z.string() });

// A building where nobody was on record is counted from now on.
const building = `
insert into building_counts (district_code, building_id, grid_code, households, people, position)
select district_code, id, grid_code, 1, 0, centre from buildings where district_code = $1 and id = $2
on conflict (district_code, building_id) do update set households = building_counts.households + 1`;
const grid = "update grid_counts set households = households + 1 where district_code = $1 and grid_code = $2";

/** Makes an empty door in a building of the actor's scope; null where there is no such building, or the door is on record. */
export async function insertDoor(tx: Tx, districtCodes: readonly string[], door: NewDoor): Promise<Door | null> {
  const { buildingId, stairwell, floor, room } = door;
  const [row] = await tx.rows(insert, [districtCodes, buildingId, tx.actor.scope, stairwell, floor, room], made);
  if (!row) return null;
  await tx.run(building, [row.district_code, buildingId]);
  await tx.run(grid, [row.district_code, row.grid_code]);
  return findDoor(tx, districtCodes, row.id);
}

const at = `
select id from households where district_code = any ($1) and building_id = $2 and stairwell = $3 and room = $4 and grid_code ^@ any ($5)`;
const idRow = z.object({ id: z.string() });

/** The door at a place, if it is on record; held. */
export async function findDoorAt(
  tx: Tx,
  districtCodes: readonly string[],
  { buildingId, stairwell, room }: Omit<NewDoor, "floor">,
): Promise<Door | null> {
  const [row] = await tx.rows(at, [districtCodes, buildingId, stairwell, room, tx.actor.scope], idRow);
  return row ? findDoor(tx, districtCodes, row.id) : null;
}
