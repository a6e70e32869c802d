import { z } from "zod";
import type { Camera } from "@/lib/contracts/cameras/camera";
import { isoTime } from "../iso-time";
import { lngLat, toPosition } from "../lng-lat";

export const cameraColumns = `district_code, id, code, name, grid_code, ${lngLat("position")}, ptz_type, position_type, indoor,
  bearing_degrees, horizontal_fov_degrees, range_metres, mount_height_metres, horizontal_pixels, status, status_since, owner,
  purpose, sign_posted, in_use_since::text, filing_number, filed_on::text, retention_days, revision`;

export const cameraRow = z.object({
  district_code: z.string(),
  id: z.string(),
  code: z.string(),
  name: z.string(),
  grid_code: z.string(),
  lng: z.number(),
  lat: z.number(),
  ptz_type: z.number(),
  position_type: z.number().nullable(),
  indoor: z.boolean(),
  bearing_degrees: z.number().nullable(),
  horizontal_fov_degrees: z.number(),
  range_metres: z.number(),
  mount_height_metres: z.number(),
  horizontal_pixels: z.number(),
  status: z.enum(["online", "offline", "maintenance"]),
  status_since: isoTime,
  owner: z.string(),
  purpose: z.string(),
  sign_posted: z.boolean(),
  in_use_since: z.string(),
  filing_number: z.string().nullable(),
  filed_on: z.string().nullable(),
  retention_days: z.number(),
  revision: z.number(),
});

export type CameraRow = z.infer<typeof cameraRow>;

export const toCamera = (row: CameraRow): Camera => ({
  id: row.id,
  code: row.code,
  name: row.name,
  gridCode: row.grid_code,
  position: toPosition(row),
  ptzType: row.ptz_type,
  positionType: row.position_type,
  indoor: row.indoor,
  bearingDegrees: row.bearing_degrees,
  horizontalFovDegrees: row.horizontal_fov_degrees,
  rangeMetres: row.range_metres,
  mountHeightMetres: row.mount_height_metres,
  horizontalPixels: row.horizontal_pixels,
  status: row.status,
  statusSince: row.status_since,
  owner: row.owner,
  purpose: row.purpose,
  signPosted: row.sign_posted,
  inUseSince: row.in_use_since,
  filingNumber: row.filing_number,
  filedOn: row.filed_on,
  retentionDays: row.retention_days,
  revision: row.revision,
});
