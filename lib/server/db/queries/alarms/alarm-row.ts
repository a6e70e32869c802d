import { z } from "zod";
import { isoTime } from "../iso-time";

export const alarmColumns =
  "district_code, incident_id, grid_code, raised_at, acknowledged_at, acknowledged_name, step, next_at";

export const alarmRow = z.object({
  district_code: z.string(),
  incident_id: z.string(),
  grid_code: z.string(),
  raised_at: isoTime,
  acknowledged_at: isoTime.nullable(),
  acknowledged_name: z.string().nullable(),
  step: z.number(),
  next_at: isoTime.nullable(),
});

export type AlarmRow = z.infer<typeof alarmRow>;
