import { z } from "zod";
import { alertTargetKinds } from "@/lib/contracts/alerts/alert-target-endpoints";
import { isoTime } from "../iso-time";

export const deliveryStates = ["waiting", "sent", "refused", "failed"] as const;

export const alertTargetRow = z.object({
  district_code: z.string(),
  id: z.string(),
  kind: z.enum(alertTargetKinds),
  name: z.string(),
  address: z.string(),
  created_at: isoTime,
});

export type AlertTargetRow = z.infer<typeof alertTargetRow>;

export const alertTargetColumns = "t.district_code, t.id, t.kind, t.name, t.address, t.created_at";
