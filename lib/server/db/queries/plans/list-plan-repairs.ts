import { z } from "zod";
import { repairKinds } from "@/lib/grid/intake/plan-repair";
import type { Tx } from "../../tx";
import type { WholePlanRow } from "./plan-row";

const sql = "select repairs from plans where district_code = $1 and id = $2";

/** `lib/grid/intake/plan-repair` as it is kept. */
const row = z.object({
  repairs: z.array(
    z.object({
      kind: z.enum(repairKinds),
      cells: z.array(z.string()),
      to: z.string().optional(),
      at: z.tuple([z.number(), z.number()]).optional(),
      squareMetres: z.number().optional(),
      metres: z.number().optional(),
      detail: z.string().nullish(),
    }),
  ),
});

export async function listPlanRepairs(tx: Tx, plan: WholePlanRow): Promise<z.infer<typeof row>["repairs"]> {
  const [found] = await tx.rows(sql, [plan.district_code, plan.id], row);
  return found?.repairs ?? [];
}
