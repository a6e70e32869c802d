import { z } from "zod";
import type { AlertRule } from "@/lib/contracts/alerts/alert-rule";
import { notifiedRoles } from "@/lib/contracts/notifications/notification";
import { alertTriggers, latenessLevels } from "@/lib/incidents/alerts/alert-rule";
import { isoTime } from "../iso-time";

export const alertRuleColumns = `r.district_code, r.id, r.grid_code, r.name, r.trigger, r.categories, r.least_severity,
  r.least_count, r.window_minutes, r.lateness, r.to_roles, r.target_ids, r.is_active, r.active_since, r.revision`;

export const alertRuleRow = z.object({
  district_code: z.string(),
  id: z.string(),
  grid_code: z.string(),
  name: z.string(),
  trigger: z.enum(alertTriggers),
  categories: z.array(z.string()),
  least_severity: z.number(),
  least_count: z.number().nullable(),
  window_minutes: z.number().nullable(),
  lateness: z.enum(latenessLevels).nullable(),
  to_roles: z.array(z.enum(notifiedRoles)),
  target_ids: z.array(z.string()),
  is_active: z.boolean(),
  active_since: isoTime,
  revision: z.number(),
});

export type AlertRuleRow = z.infer<typeof alertRuleRow>;

/** What it looks at, in the words of the rules. */
export const filterOf = (row: AlertRuleRow) => ({
  area: row.grid_code,
  categories: row.categories,
  leastSeverity: row.least_severity,
});

export const toAlertRule = (
  row: AlertRuleRow,
  fired: { lately: number; last: string | null } = { lately: 0, last: null },
): AlertRule => ({
  id: row.id,
  name: row.name,
  trigger: row.trigger,
  area: row.grid_code,
  categories: row.categories,
  leastSeverity: row.least_severity,
  leastCount: row.least_count,
  windowMinutes: row.window_minutes,
  lateness: row.lateness,
  roles: row.to_roles,
  targets: row.target_ids,
  active: row.is_active,
  revision: row.revision,
  firedLately: fired.lately,
  lastFiredAt: fired.last,
});
