import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, idField, lineField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";
import { coverageChangeSchema } from "./what-if-endpoint";

const scenarioSchema = z.object({
  id: idField,
  name: z.string(),
  areaCode: z.string(),
  changes: z.array(coverageChangeSchema),
  madeBy: z.string(),
  /** Its maker may remove it. */
  isOwn: z.boolean(),
  updatedAt: z.string(),
});

export type Scenario = z.infer<typeof scenarioSchema>;

const scenarioBody = z.strictObject({
  name: lineField(1, 60),
  area: areaCodeField.optional(),
  changes: z.array(coverageChangeSchema).min(1).max(50),
});

export type ScenarioBody = z.output<typeof scenarioBody>;

export const listScenariosEndpoint = endpoint({
  method: "GET",
  path: "/api/coverage/scenarios",
  summary: "Saved sets of changes of the scope, the newest first; what they would do is asked of what-if",
  access: ["leader", "admin"],
  params: noParams,
  query: z.strictObject({ area: areaCodeField.optional() }),
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(scenarioSchema) }) },
});

export const createScenarioEndpoint = endpoint({
  method: "POST",
  path: "/api/coverage/scenarios",
  summary: "Save a set of changes under a name; no camera is touched",
  access: ["leader", "admin"],
  params: noParams,
  query: noQuery,
  body: scenarioBody,
  idempotent: true,
  success: { status: 201, schema: scenarioSchema },
});

export const removeScenarioEndpoint = endpoint({
  method: "DELETE",
  path: "/api/coverage/scenarios/{id}",
  summary: "Remove a saved set of changes of one's own",
  access: ["leader", "admin"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: noBody,
  success: { status: 204, schema: z.undefined() },
});
