import { z } from "zod";
import { deviceKinds } from "@/lib/incidents/devices/alarm-device";
import { endpoint } from "../endpoint";
import { areaCodeField, idField, lineField, positionField } from "../fields";
import { categoryField, severityField } from "../incidents/incident";
import { noBody, noParams, noQuery } from "../nothing";

const DAY_MINUTES = 1_440;
const params = z.strictObject({ id: idField });

const deviceSchema = z.object({
  id: idField,
  kind: z.enum(deviceKinds),
  name: z.string(),
  address: z.string(),
  gridCode: z.string(),
  position: positionField,
  category: z.string(),
  severity: z.int(),
  heartbeatMinutes: z.int(),
  quietMinutes: z.int(),
  state: z.enum(["never", "online", "offline"]),
  lastSeenAt: z.string().nullable(),
  lastAlarmAt: z.string().nullable(),
  /** Alarms of the last 30 days, and the cases that they made. */
  alarms: z.int(),
  cases: z.int(),
});

export type AlarmDevice = z.infer<typeof deviceSchema>;

export const listDevicesEndpoint = endpoint({
  method: "GET",
  path: "/api/devices",
  summary: "Alarm devices of the scope, the silent ones first",
  access: ["commander", "admin"],
  params: noParams,
  query: z.strictObject({ area: areaCodeField.optional() }),
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(deviceSchema) }) },
});

export const createDeviceEndpoint = endpoint({
  method: "POST",
  path: "/api/devices",
  summary: "Register an alarm device; the answer is the only place where its token is shown",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    kind: z.enum(deviceKinds),
    name: lineField(1, 60),
    address: lineField(0, 200).default(""),
    position: positionField,
    /** Unless given, what an alarm of its kind is reported as. */
    category: categoryField.optional(),
    severity: severityField.optional(),
    heartbeatMinutes: z.int().min(1).max(DAY_MINUTES).default(60),
    quietMinutes: z.int().min(1).max(DAY_MINUTES).default(10),
  }),
  success: { status: 201, schema: z.object({ id: idField, gridCode: z.string(), token: z.string() }) },
});

export const removeDeviceEndpoint = endpoint({
  method: "DELETE",
  path: "/api/devices/{id}",
  summary: "Take a device out of the register; its token ends at once",
  access: ["admin"],
  params,
  query: noQuery,
  body: noBody,
  success: { status: 204, schema: z.undefined() },
});

export const deviceAlarmEndpoint = endpoint({
  method: "POST",
  path: "/api/devices/{id}/alarms",
  summary: "An alarm, by the device's own bearer token: a new case, or one more alarm of the open one",
  access: "public",
  params,
  query: noQuery,
  body: z.strictObject({ reading: lineField(0, 100).default("") }),
  maxBodyBytes: 2_000,
  success: {
    status: 202,
    schema: z.object({ incident: idField, number: z.string(), joined: z.boolean() }),
  },
});

export const deviceHeartbeatEndpoint = endpoint({
  method: "POST",
  path: "/api/devices/{id}/heartbeats",
  summary: "A device says that it is well, by its own bearer token",
  access: "public",
  params,
  query: noQuery,
  body: z.strictObject({}),
  maxBodyBytes: 100,
  success: { status: 204, schema: z.undefined() },
});
