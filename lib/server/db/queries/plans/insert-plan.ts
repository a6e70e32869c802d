import { z } from "zod";
import type { Tx } from "../../tx";

export interface NewPlan {
  districtCode: string;
  name: string;
  areas: readonly string[];
  /** JSON. */
  topology: string;
  /** Ids of the rows of grids that it was made from. */
  basedOn: readonly string[];
  /** JSON, a list. */
  repairs: string;
  /** The thematic layer that it is for; null: community grids. */
  layerId: string | null;
}

const sql = `
insert into plans (district_code, name, status, areas, topology, based_on, repairs, created_by, layer_id)
values ($1, $2, 'draft', $3, $4, $5, $6, $7, $8) returning id::text as id, revision`;

const row = z.object({ id: z.string(), revision: z.number() });

export async function insertPlan(tx: Tx, plan: NewPlan): Promise<z.infer<typeof row>> {
  const [inserted] = await tx.rows(
    sql,
    [
      plan.districtCode,
      plan.name,
      plan.areas,
      plan.topology,
      plan.basedOn,
      plan.repairs,
      tx.actor.userId,
      plan.layerId,
    ],
    row,
  );
  if (!inserted) throw new Error("the plan was not written");
  return inserted;
}
