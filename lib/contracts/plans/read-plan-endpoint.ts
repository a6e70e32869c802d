import { endpoint } from "../endpoint";
import { noBody, noQuery } from "../nothing";
import { planDetailSchema } from "./plan";
import { planIdParams } from "./plan-step";

export const readPlanEndpoint = endpoint({
  method: "GET",
  path: "/api/plans/{id}",
  summary: "One boundary plan: its borders as a topology, and figures of each cell",
  access: ["commander", "department", "planner", "grid_leader", "leader", "admin"],
  params: planIdParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: planDetailSchema },
});
