import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";
import { alertRuleSchema, alertRuleSettingsSchema } from "./alert-rule";

const params = z.strictObject({ id: idField });

export const listAlertRulesEndpoint = endpoint({
  method: "GET",
  path: "/api/alert-rules",
  summary: "Alert rules of the scope",
  access: ["commander", "leader", "admin"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(alertRuleSchema) }) },
});

export const createAlertRuleEndpoint = endpoint({
  method: "POST",
  path: "/api/alert-rules",
  summary: "Make an alert rule; it looks at what happens from now on",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: alertRuleSettingsSchema,
  idempotent: true,
  success: { status: 201, schema: alertRuleSchema },
});

export const changeAlertRuleEndpoint = endpoint({
  method: "PUT",
  path: "/api/alert-rules/{id}",
  summary: "Replace an alert rule, or switch it on and off",
  access: ["admin"],
  params,
  query: noQuery,
  body: alertRuleSettingsSchema,
  needsIfMatch: true,
  success: { status: 200, schema: alertRuleSchema },
});

export const removeAlertRuleEndpoint = endpoint({
  method: "DELETE",
  path: "/api/alert-rules/{id}",
  summary: "Remove an alert rule; what it has told stays",
  access: ["admin"],
  params,
  query: noQuery,
  body: noBody,
  success: { status: 204, schema: z.undefined() },
});
