import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, lineField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";

const drillSchema = z.object({
  districtCode: z.string(),
  startedAt: z.string(),
  startedBy: z.string(),
  note: z.string(),
});

export type Drill = z.infer<typeof drillSchema>;

const answer = z.object({ items: z.array(drillSchema) });

export const listDrillsEndpoint = endpoint({
  method: "GET",
  path: "/api/drills",
  summary: "Drills that run now in the districts of the scope",
  access: ["commander", "department", "planner", "grid_leader", "leader", "admin"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: answer },
});

export const switchDrillEndpoint = endpoint({
  method: "PUT",
  path: "/api/drills/{code}",
  summary: "Begin or end a drill in a district; to do it twice changes nothing",
  access: ["commander", "admin"],
  params: z.strictObject({ code: areaCodeField.length(6) }),
  query: noQuery,
  body: z.strictObject({ running: z.boolean(), note: lineField(0, 100).default("") }),
  success: { status: 200, schema: answer },
});
