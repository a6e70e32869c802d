import { z } from "zod";
import type { Tx } from "../../tx";
import type { WholePlanRow } from "./plan-row";

const sql = `
select code, kind, leader_name as leader from grids where district_code = $1 and id = any ($2::bigint[]) order by code`;

const row = z.object({ code: z.string(), kind: z.enum(["comprehensive", "exclusive"]), leader: z.string().nullable() });

/** The grids that a plan was made from, also when they have ended since. */
export const listBaseGrids = (tx: Tx, plan: WholePlanRow): Promise<z.infer<typeof row>[]> =>
  tx.rows(sql, [plan.district_code, plan.based_on], row);
