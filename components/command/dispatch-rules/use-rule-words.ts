"use client";

import { useLocale, useTranslations } from "next-intl";
import type { DispatchRuleBody, DispatchRulesAnswer } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { clockText } from "../../shared/clock-text";
import { useAreaNames } from "../../shared/use-area-names";
import { useDictionary } from "../../shared/use-dictionary";

const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** A rule in words: 一街道 · 暴露垃圾 · 周一至周日 18:00–08:00 → 区环卫所. */
export function useRuleWords(departments: DispatchRulesAnswer["departments"]) {
  const t = useTranslations("rules");
  const incidents = useTranslations("incidents");
  const locale = useLocale();
  const areaNames = useAreaNames();
  const { nameOf } = useDictionary("incident-category");
  const departmentName = (code: string): string => {
    const found = departments.find((one) => one.code === code);
    return found ? (locale === "en" ? found.nameEn : found.name) : code;
  };
  const window = ({ weekdays: days, fromMinute, toMinute }: DispatchRuleBody): string => {
    const sorted = weekdays.filter((day) => days.includes(day));
    const dayWords = sorted.length === 7 ? t("everyDay") : sorted.map((day) => t(`weekday.${day}`)).join(" ");
    const isWhole = fromMinute === 0 && toMinute === 1440;
    return isWhole ? dayWords : `${dayWords} ${clockText(fromMinute)}–${clockText(toMinute)}`;
  };
  return {
    departmentName,
    when: (rule: DispatchRuleBody): string =>
      [areaNames([rule.areaCode]), rule.category === "" ? t("everyClass") : nameOf(rule.category), window(rule)].join(
        " · ",
      ),
    whom: ({ target, assisting, kind }: DispatchRuleBody): string =>
      [
        target.kind === "grid_leader" ? t("gridLeader") : departmentName(target.departmentCode),
        ...assisting.map((code) => t("with", { name: departmentName(code) })),
        incidents(`kind.${kind}`),
      ].join(" · "),
  };
}
