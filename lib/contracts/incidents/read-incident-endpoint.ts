import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noBody, noQuery } from "../nothing";
import { incidentDetailSchema } from "./incident";

export const readIncidentEndpoint = endpoint({
  method: "GET",
  path: "/api/incidents/{id}",
  summary: "One case with its timeline and the steps the user may take now; the ETag is its revision",
  access: ["commander", "department", "grid_leader", "leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: incidentDetailSchema },
});
