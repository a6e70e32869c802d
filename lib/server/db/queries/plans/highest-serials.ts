import { z } from "zod";
import type { Tx } from "../../tx";
import type { WholePlanRow } from "./plan-row";

const ofGrids = `
select left(code, 12) as community, max(right(code, 3))::int as serial from grids
where district_code = $1 and left(code, 12) = any ($2) group by 1`;

/** A layer is one group: its area. */
const ofUnits = `
select unnest($2::text[]) as community, coalesce(max(right(code, 3)), '0')::int as serial from grid_layer_units
where district_code = $1 and layer_id = $3 and code like '%-%'`;

const row = z.object({ community: z.string(), serial: z.number() });

/** The highest serial that any grid, or unit of the plan's layer, ever had, in force or retired, by group. */
export async function highestSerials(tx: Tx, plan: WholePlanRow): Promise<Map<string, number>> {
  const groups = [...new Set(plan.topology.cells.map(({ group }) => group))];
  const rows = plan.layer
    ? await tx.rows(ofUnits, [plan.district_code, groups, plan.layer.id], row)
    : await tx.rows(ofGrids, [plan.district_code, groups], row);
  return new Map(rows.map(({ community, serial }) => [community, serial]));
}
