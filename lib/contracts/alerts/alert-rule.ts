import { z } from "zod";
import { alertTriggers, latenessLevels } from "@/lib/incidents/alerts/alert-rule";
import { areaCodeField, idField, lineField } from "../fields";
import { severityField } from "../incidents/incident";
import { notifiedRoles } from "../notifications/notification";

const MOST_CATEGORIES = 60;
const MOST_TARGETS = 20;
const WEEK_MINUTES = 10_080;
const DISTRICT_DIGITS = 6;

/** What an administrator says of a rule. */
export const alertRuleSettingsSchema = z
  .strictObject({
    name: lineField(1, 60),
    trigger: z.enum(alertTriggers),
    area: areaCodeField.refine((code) => code.length >= DISTRICT_DIGITS, "must be a district or lie in one"),
    /** Classes (2 digits) and sub-classes (5); empty: all. */
    categories: z.array(z.string().regex(/^\d{2}(\d{3})?$/)).max(MOST_CATEGORIES),
    leastSeverity: severityField,
    /** Of `count`: so many reports within so many minutes. */
    leastCount: z.int().min(2).max(1000).nullable(),
    windowMinutes: z.int().min(5).max(WEEK_MINUTES).nullable(),
    /** Of `late`. */
    lateness: z.enum(latenessLevels).nullable(),
    /** Whose bell rings, within the area. */
    roles: z.array(z.enum(notifiedRoles)).max(notifiedRoles.length),
    targets: z.array(idField).max(MOST_TARGETS),
    active: z.boolean(),
  })
  .refine(({ trigger, leastCount }) => trigger !== "count" || leastCount !== null, { path: ["leastCount"] })
  .refine(({ trigger, windowMinutes }) => trigger !== "count" || windowMinutes !== null, { path: ["windowMinutes"] })
  .refine(({ trigger, lateness }) => trigger !== "late" || lateness !== null, { path: ["lateness"] })
  .refine(({ roles, targets }) => roles.length + targets.length > 0, { path: ["roles"] });

export type AlertRuleSettings = z.output<typeof alertRuleSettingsSchema>;

export const alertRuleSchema = z.object({
  ...alertRuleSettingsSchema.shape,
  id: idField,
  revision: z.int(),
  /** How often it spoke in the last seven days, and when last. */
  firedLately: z.int(),
  lastFiredAt: z.string().nullable(),
});

export type AlertRule = z.infer<typeof alertRuleSchema>;
