import { z } from "zod";
import type { Tx } from "../../tx";

const sql = `
select week::text, cells, rest from public_releases
where week > (select max(week) from public_releases) - $1::int * 7
order by week, district_code`;

const releasedCells = z.array(z.object({ cell: z.string(), cases: z.int() }));
const row = z.object({ week: z.string(), cells: releasedCells, rest: z.int() });

/** What was published of the newest weeks. */
export const listReleases = (tx: Tx, weeks: number): Promise<z.infer<typeof row>[]> => tx.rows(sql, [weeks], row);
