import type { Tx } from "../../tx";

const grid = "update grid_counts set people = people + $3 where district_code = $1 and grid_code = $2";
const building = "update building_counts set people = people + $3 where district_code = $1 and building_id = $2";

/** Brings the counts that every role sees in line with a household that has more or fewer members now. */
export async function addPeople(
  tx: Tx,
  { district_code, grid_code, building_id }: { district_code: string; grid_code: string; building_id: string },
  more: number,
): Promise<void> {
  if (more === 0) return;
  await tx.run(grid, [district_code, grid_code, more]);
  await tx.run(building, [district_code, building_id, more]);
}
