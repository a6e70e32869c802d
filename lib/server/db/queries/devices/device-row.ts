import { z } from "zod";
import { deviceKinds } from "@/lib/incidents/devices/alarm-device";
import { isoTime } from "../iso-time";
import { lngLat } from "../lng-lat";

export const deviceColumns = `district_code, id, grid_code, kind, name, address, ${lngLat("position")}, category, severity,
  heartbeat_minutes, quiet_minutes, last_seen_at, last_alarm_at, last_incident_id`;

export const deviceRow = z.object({
  district_code: z.string(),
  id: z.string(),
  grid_code: z.string(),
  kind: z.enum(deviceKinds),
  name: z.string(),
  address: z.string(),
  lng: z.number(),
  lat: z.number(),
  category: z.string(),
  severity: z.number(),
  heartbeat_minutes: z.number(),
  quiet_minutes: z.number(),
  last_seen_at: isoTime.nullable(),
  last_alarm_at: isoTime.nullable(),
  last_incident_id: z.string().nullable(),
});

export type DeviceRow = z.infer<typeof deviceRow>;
