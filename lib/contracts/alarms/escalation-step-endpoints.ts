import { z } from "zod";
import { endpoint } from "../endpoint";
import { lineField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";

const stepSchema = z.strictObject({
  afterMinutes: z.int().min(1).max(1440),
  role: z.enum(["commander", "leader"]),
  name: lineField(1, 60),
  nameEn: lineField(1, 60),
});

const answer = z.object({ steps: z.array(stepSchema) });
const MOST_STEPS = 9;

export const listEscalationStepsEndpoint = endpoint({
  method: "GET",
  path: "/api/escalation-steps",
  summary: "The escalation ladder of unacknowledged severe cases, from below",
  access: ["commander", "leader", "admin"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: answer },
});

export const setEscalationStepsEndpoint = endpoint({
  method: "PUT",
  path: "/api/escalation-steps",
  summary: "Replace the escalation ladder; later rungs need more minutes. Alarms already raised go on by the new one",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({ steps: z.array(stepSchema).max(MOST_STEPS) }),
  success: { status: 200, schema: answer },
});
