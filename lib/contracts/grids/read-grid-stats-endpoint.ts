import { z } from "zod";
import { endpoint } from "../endpoint";
import { gridCodeField } from "../fields";
import { noBody, noQuery } from "../nothing";
import { gridStatsSchema } from "./grid";

export const readGridStatsEndpoint = endpoint({
  method: "GET",
  path: "/api/grids/{code}/stats",
  summary: "Counts of households, people, hazards, cameras, and incidents by status in one grid",
  access: ["commander", "planner", "grid_leader", "leader"],
  params: z.strictObject({ code: gridCodeField }),
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: gridStatsSchema },
});
