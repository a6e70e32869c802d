import { z } from "zod";
import { endpoint } from "../endpoint";
import { noQuery } from "../nothing";
import { cellStatsSchema } from "./plan";
import { planIdParams, planStepSchema } from "./plan-step";

export const changePlanEndpoint = endpoint({
  method: "PATCH",
  path: "/api/plans/{id}",
  summary: "Take steps on the revision that was seen: all of them or none; each makes one revision",
  access: ["planner"],
  params: planIdParams,
  query: noQuery,
  body: z.strictObject({ baseRevision: z.int().min(1), steps: z.array(planStepSchema).min(1).max(500) }),
  maxBodyBytes: 2_000_000,
  idempotent: true,
  success: {
    status: 200,
    schema: z.object({
      revision: z.int(),
      /** Cells whose borders changed, with their figures now; null: the cell is gone. */
      affected: z.array(z.object({ code: z.string(), stats: cellStatsSchema.nullable() })),
    }),
  },
});
