import { z } from "zod";
import type { Tx } from "../../tx";

/** From a retired grid along the plans that took effect since, to those in force today that have ground of it. */
const sql = `
with recursive heir as (
  select new_code as code, effective_on from grid_successions where district_code = $1 and old_code = $2
  union
  select s.new_code, s.effective_on from grid_successions s join heir on s.old_code = heir.code and s.effective_on >= heir.effective_on
  where s.district_code = $1)
select distinct heir.code, (select min(effective_on)::text from heir) as since from heir
  join grids g on g.district_code = $1 and g.code = heir.code and g.validity @> $3::date
order by heir.code`;

const row = z.object({ code: z.string(), since: z.string() });

/** The grids that took over the ground of one that is not in force any more. */
export const listSuccessors = (tx: Tx, code: string, day: string): Promise<z.infer<typeof row>[]> =>
  tx.rows(sql, [code.slice(0, 6), code, day], row);
