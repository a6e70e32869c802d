import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, idField, lineField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";

export const alertTargetKinds = ["email", "webhook"] as const;

const params = z.strictObject({ id: idField });
const MOST_ADDRESS = 500;

const emailField = z.email().max(254);
/** Credentials in a URL would stand in every list and log. */
const webhookUrlField = z
  .url({ protocol: /^https?$/ })
  .max(MOST_ADDRESS)
  .refine((text) => {
    if (!URL.canParse(text)) return false;
    const { username, password, hash } = new URL(text);
    return username === "" && password === "" && hash === "";
  }, "must not contain a user, a password or a fragment");

const targetSchema = z.object({
  id: idField,
  kind: z.enum(alertTargetKinds),
  name: z.string(),
  address: z.string(),
  createdAt: z.string(),
  /** How its newest delivery ended; null: none yet. */
  lastState: z.enum(["waiting", "sent", "refused", "failed"]).nullable(),
  lastAt: z.string().nullable(),
});

export type AlertTarget = z.infer<typeof targetSchema>;

export const listAlertTargetsEndpoint = endpoint({
  method: "GET",
  path: "/api/alert-targets",
  summary: "Where alerts go to outside the portal, and whether e-mail is set up at all",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(targetSchema), emailReady: z.boolean() }) },
});

const named = { name: lineField(1, 60), district: areaCodeField.length(6) };

export const createAlertTargetEndpoint = endpoint({
  method: "POST",
  path: "/api/alert-targets",
  summary: "Add an e-mail address or a webhook; the answer is the only place where a webhook's secret is shown",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: z.discriminatedUnion("kind", [
    z.strictObject({ ...named, kind: z.literal("email"), address: emailField }),
    z.strictObject({ ...named, kind: z.literal("webhook"), address: webhookUrlField }),
  ]),
  success: { status: 201, schema: z.object({ id: idField, secret: z.string().nullable() }) },
});

export const removeAlertTargetEndpoint = endpoint({
  method: "DELETE",
  path: "/api/alert-targets/{id}",
  summary: "Stop using a target; waiting deliveries to it are given up",
  access: ["admin"],
  params,
  query: noQuery,
  body: noBody,
  success: { status: 204, schema: z.undefined() },
});

export const tryAlertTargetEndpoint = endpoint({
  method: "POST",
  path: "/api/alert-targets/{id}/tests",
  summary: "Send the target a message marked as a test; the delivery log tells how it went",
  access: ["admin"],
  params,
  query: noQuery,
  body: z.strictObject({}),
  success: { status: 202, schema: z.object({ delivery: idField }) },
});
