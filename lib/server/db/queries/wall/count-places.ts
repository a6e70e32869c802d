import { z } from "zod";
import type { Tx } from "../../tx";

const sql = `
select count(distinct left(code, 12))::int as communities, count(*)::int as grids from grids
where code ^@ any ($1) and validity @> $2::date`;
const row = z.object({ communities: z.number(), grids: z.number() });

/** How many communities and grids lie in these areas on a day. */
export async function countPlaces(
  tx: Tx,
  prefixes: readonly string[],
  day: string,
): Promise<{ communities: number; grids: number }> {
  const [found] = await tx.rows(sql, [prefixes, day], row);
  return found ?? { communities: 0, grids: 0 };
}
