import { z } from "zod";
import { freeGround } from "@/lib/grid/free-ground";
import type { Tx } from "../../tx";
import type { WholePlanRow } from "./plan-row";

const grids = `
select code, kind, leader_name as leader from grids where district_code = $1 and id = any ($2::bigint[]) order by code`;

const units = `
select code, 'exclusive' as kind, worker_name as leader from grid_layer_units
where district_code = $1 and id = any ($2::bigint[]) and code <> $3 order by code`;

const row = z.object({ code: z.string(), kind: z.enum(["comprehensive", "exclusive"]), leader: z.string().nullable() });

/** The grids, or units of the plan's layer, that a plan was made from, also when they have ended since. */
export const listBaseGrids = (tx: Tx, plan: WholePlanRow): Promise<z.infer<typeof row>[]> =>
  plan.layer
    ? tx.rows(units, [plan.district_code, plan.based_on, freeGround], row)
    : tx.rows(grids, [plan.district_code, plan.based_on], row);
