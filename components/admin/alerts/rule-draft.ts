import type { AlertRule, AlertRuleSettings } from "@/lib/contracts/alerts/alert-rule";
import { type NotifiedRole, notifiedRoles } from "@/lib/contracts/notifications/notification";
import type { AlertTrigger, LatenessLevel } from "@/lib/incidents/alerts/alert-rule";

/** A rule while somebody types it: numbers are text, and what its kind does not need is kept for when they change their mind. */
export interface RuleDraft {
  name: string;
  area: string;
  trigger: AlertTrigger;
  categories: readonly string[];
  leastSeverity: number;
  leastCount: string;
  windowMinutes: string;
  lateness: LatenessLevel;
  roles: readonly string[];
  targets: readonly string[];
  active: boolean;
}

export const draftOf = (rule: AlertRule | null, area: string): RuleDraft => ({
  name: rule?.name ?? "",
  area: rule?.area ?? area,
  trigger: rule?.trigger ?? "case",
  categories: rule?.categories ?? [],
  leastSeverity: rule?.leastSeverity ?? 1,
  leastCount: String(rule?.leastCount ?? 5),
  windowMinutes: String(rule?.windowMinutes ?? 60),
  lateness: rule?.lateness ?? "late",
  roles: rule?.roles ?? ["commander"],
  targets: rule?.targets ?? [],
  active: rule?.active ?? true,
});

const isNotified = (role: string): role is NotifiedRole => notifiedRoles.some((known) => known === role);

/** What is sent; numbers that are none are left for the schema to find. */
export const settingsOfDraft = (draft: RuleDraft): AlertRuleSettings => ({
  ...draft,
  name: draft.name.trim(),
  categories: [...draft.categories],
  leastCount: draft.trigger === "count" ? Number(draft.leastCount) : null,
  windowMinutes: draft.trigger === "count" ? Number(draft.windowMinutes) : null,
  lateness: draft.trigger === "late" ? draft.lateness : null,
  roles: draft.roles.filter(isNotified),
  targets: [...draft.targets],
});
