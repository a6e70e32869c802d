import { z } from "zod";
import { dayField, idField, lineField, positionField } from "../fields";

/** GB/T 28181. */
export const cameraCodeField = z.string().regex(/^\d{20}$/, "must be 20 digits (GB/T 28181)");

/** What an administrator sets. The bounds are those of the table; the rules of Decree 799 are the service's. */
export const cameraSettingsSchema = z.strictObject({
  code: cameraCodeField,
  name: lineField(1, 120),
  position: positionField,
  /** 1 球机 2 半球 3 固定枪机 4 遥控枪机 5 遥控半球 6 多目全景 7 多目分割 */
  ptzType: z.int().min(1).max(7),
  positionType: z.int().min(1).max(10).nullable(),
  indoor: z.boolean(),
  /** Clockwise from north; null for a camera that looks all round. */
  bearingDegrees: z.number().min(0).lt(360).nullable(),
  horizontalFovDegrees: z.number().min(1).max(360),
  rangeMetres: z.number().min(1).max(2000),
  mountHeightMetres: z.number().min(0).max(200),
  horizontalPixels: z.int().min(100).max(20_000),
  status: z.enum(["online", "offline", "maintenance"]),
  owner: lineField(1, 120),
  purpose: lineField(1, 120),
  signPosted: z.boolean(),
  inUseSince: dayField,
  filingNumber: lineField(1, 60).nullable(),
  filedOn: dayField.nullable(),
  retentionDays: z.int().min(0).max(3650),
});

export type CameraSettings = z.infer<typeof cameraSettingsSchema>;

export const cameraSchema = z.object({
  ...cameraSettingsSchema.shape,
  id: idField,
  gridCode: z.string(),
  statusSince: z.string(),
  revision: z.int(),
});

export type Camera = z.infer<typeof cameraSchema>;
