import { z } from "zod";
import { endpoint } from "../endpoint";
import { noBody, noQuery } from "../nothing";
import { planIdParams } from "./plan-step";

/** Anonymous points: what `groundOf` of lib/grid/figures takes. Columns of one length. */
export const planBuildingsSchema = z.object({
  /** Building ids. */
  id: z.array(z.string()),
  /** Whole steps of 1e-7°, WGS-84. */
  x: z.array(z.int()),
  y: z.array(z.int()),
  households: z.array(z.int()),
  people: z.array(z.int()),
  /** Open hazards, and cases of the last 90 days, counted at the nearest building of their grid. */
  hazards: z.array(z.int()),
  incidents: z.array(z.int()),
  /** Main roads and banks of water as lines, for how often they must be crossed. */
  barriers: z.array(z.array(z.tuple([z.int(), z.int()]))),
});

export type PlanBuildings = z.infer<typeof planBuildingsSchema>;

export const readPlanBuildingsEndpoint = endpoint({
  method: "GET",
  path: "/api/plans/{id}/buildings",
  summary: "Buildings of the plan's areas as anonymous points with counts, for figures while drawing",
  access: ["planner"],
  params: planIdParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: planBuildingsSchema },
});
