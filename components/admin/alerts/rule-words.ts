"use client";

import { useTranslations } from "next-intl";
import type { AlertRule } from "@/lib/contracts/alerts/alert-rule";
import { useAreaNames } from "../../shared/use-area-names";
import { useDictionary } from "../../shared/use-dictionary";

/** What a rule looks at, in one sentence. */
export function useRuleWords(): (rule: AlertRule) => string {
  const t = useTranslations();
  const areaNames = useAreaNames();
  const { nameOf } = useDictionary("incident-category");
  return ({ trigger, area, categories, leastSeverity, leastCount, windowMinutes, lateness }) => {
    const what =
      trigger === "count"
        ? t("alerts.sayCount", { count: leastCount ?? 0, minutes: windowMinutes ?? 0 })
        : trigger === "late" && lateness
          ? t(`alerts.sayLate.${lateness}`)
          : t("alerts.sayCase");
    const severity = ([1, 2, 3, 4] as const).find((one) => one === leastSeverity) ?? 1;
    return [
      areaNames([area]),
      categories.length === 0 ? t("alerts.allCategories") : categories.map(nameOf).join(t("shell.listSeparator")),
      severity > 1 && t("alerts.saySeverity", { severity: t(`incidents.severity.${severity}`) }),
      what,
    ]
      .filter(Boolean)
      .join(" · ");
  };
}
