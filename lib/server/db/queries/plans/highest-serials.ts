import { z } from "zod";
import type { Tx } from "../../tx";
import type { WholePlanRow } from "./plan-row";

const sql = `
select left(code, 12) as community, max(right(code, 3))::int as serial from grids
where district_code = $1 and left(code, 12) = any ($2) group by 1`;

const row = z.object({ community: z.string(), serial: z.number() });

/** The highest serial that any grid ever had, in force or retired, by community. */
export async function highestSerials(tx: Tx, plan: WholePlanRow): Promise<Map<string, number>> {
  const communities = [...new Set(plan.topology.cells.map(({ group }) => group))];
  const rows = await tx.rows(sql, [plan.district_code, communities], row);
  return new Map(rows.map(({ community, serial }) => [community, serial]));
}
