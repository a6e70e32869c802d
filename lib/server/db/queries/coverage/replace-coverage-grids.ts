import type { CoverageFigures } from "@/lib/coverage/coverage-figures";
import type { Tx } from "../../tx";

const remove = "delete from coverage_grids where district_code = $1";
const add = `insert into coverage_grids (district_code, grid_code, figures)
select $1, code, figures::jsonb from unnest($2::text[], $3::text[]) as grid (code, figures)`;

export async function replaceCoverageGrids(
  tx: Tx,
  districtCode: string,
  figures: ReadonlyMap<string, CoverageFigures>,
): Promise<void> {
  await tx.run(remove, [districtCode]);
  await tx.run(add, [districtCode, [...figures.keys()], [...figures.values()].map((each) => JSON.stringify(each))]);
}
