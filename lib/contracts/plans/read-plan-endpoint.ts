import { z } from "zod";
import { endpoint } from "../endpoint";
import { noBody } from "../nothing";
import { planDetailSchema } from "./plan";
import { planIdParams } from "./plan-step";

export const readPlanEndpoint = endpoint({
  method: "GET",
  path: "/api/plans/{id}",
  summary: "One boundary plan: its borders as a topology, and figures of each cell",
  access: ["commander", "department", "planner", "grid_leader", "leader", "admin"],
  params: planIdParams,
  /** Whoever counts for himself, out of the buildings, asks for no figures: of a district they take a second. */
  query: z.strictObject({ stats: z.literal("none").optional() }),
  body: noBody,
  success: { status: 200, schema: planDetailSchema },
});
