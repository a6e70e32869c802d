import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noBody, noQuery } from "../nothing";
import { hazardDetailSchema } from "./hazard";

export const readHazardEndpoint = endpoint({
  method: "GET",
  path: "/api/hazards/{id}",
  summary: "One hazard with its inspections; the ETag is its revision",
  access: ["commander", "department", "grid_leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: hazardDetailSchema },
});
