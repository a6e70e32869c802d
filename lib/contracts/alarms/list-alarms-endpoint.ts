import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, idField } from "../fields";
import { noBody, noParams } from "../nothing";

const alarmSchema = z.object({
  incidentId: idField,
  number: z.string(),
  description: z.string(),
  category: z.string(),
  severity: z.int(),
  gridCode: z.string(),
  drill: z.boolean(),
  raisedAt: z.string(),
  /** Rungs of the escalation ladder climbed so far, and when the next is due. */
  step: z.int(),
  nextAt: z.string().nullable(),
});

export type Alarm = z.infer<typeof alarmSchema>;

export const listAlarmsEndpoint = endpoint({
  method: "GET",
  path: "/api/alarms",
  summary: "Severe cases that nobody has acknowledged yet, the most severe and oldest first",
  access: ["commander", "leader"],
  params: noParams,
  query: z.strictObject({ area: areaCodeField.optional() }),
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(alarmSchema) }) },
});
