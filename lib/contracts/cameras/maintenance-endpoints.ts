import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, gridCodeField, idField, instantField, lineField, positionField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";

const readers = ["commander", "planner", "grid_leader", "leader", "admin"] as const;

export const maintenanceSchema = z.object({
  id: idField,
  cameraId: idField,
  cameraName: z.string(),
  gridCode: gridCodeField,
  position: positionField,
  startsAt: z.string(),
  endsAt: z.string(),
  reason: z.string(),
  madeByName: z.string(),
});

export type Maintenance = z.infer<typeof maintenanceSchema>;

export const listMaintenanceEndpoint = endpoint({
  method: "GET",
  path: "/api/cameras/maintenance",
  summary: "Announced maintenance of cameras that is not over, the next first",
  access: readers,
  params: noParams,
  query: z.strictObject({ area: areaCodeField.optional() }),
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(maintenanceSchema) }) },
});

export const announceMaintenanceEndpoint = endpoint({
  method: "POST",
  path: "/api/cameras/maintenance",
  summary: "Announce maintenance of up to 200 cameras, before it begins",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    cameraIds: z.array(idField).min(1).max(200),
    startsAt: instantField,
    endsAt: instantField,
    reason: lineField(0, 200).default(""),
  }),
  idempotent: true,
  success: { status: 201, schema: z.object({ ids: z.array(idField) }) },
});

export const withdrawMaintenanceEndpoint = endpoint({
  method: "DELETE",
  path: "/api/cameras/maintenance/{id}",
  summary: "Withdraw announced maintenance; what has begun ends now",
  access: ["admin"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: noBody,
  success: { status: 204, schema: z.undefined() },
});
