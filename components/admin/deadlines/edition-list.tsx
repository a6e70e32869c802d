"use client";

import { useLocale, useTranslations } from "next-intl";
import { errorCodeOf } from "@/lib/client/api-error";
import { Button } from "../../ui/button";
import { Tag } from "../../ui/tag";
import { showToast } from "../../ui/toast-store";
import { useToday } from "../use-today";
import { type DeadlineSet, validityOf } from "./deadline-set";
import { useChangeDeadlineRules } from "./use-deadline-rules";

/** The editions of a set, the newest first; what has not begun can be taken back. */
export function EditionList({ set }: { set: DeadlineSet }) {
  const t = useTranslations();
  const locale = useLocale();
  const { withdraw } = useChangeDeadlineRules();
  const { today } = useToday();
  const takeBack = (validFrom: string) =>
    withdraw.mutate(
      { ...set.key, validFrom },
      { onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)) },
    );
  return (
    <ul aria-label={t("admin.deadlines.editions")} className="space-y-2">
      {set.editions.map((edition) => {
        const validity = validityOf(edition, today);
        return (
          <li key={edition.validFrom} className="flex items-start gap-2 text-12">
            <Tag look={validity === "past" ? "plain" : "accent"}>{t(`admin.validity.${validity}`)}</Tag>
            <span className="min-w-0 flex-1">
              <span className="block tabular-nums text-text-2">
                {t("admin.deadlines.span", { from: edition.validFrom, to: edition.validTo ?? "–" })}
              </span>
              {edition.steps.map((step) => (
                <span key={`${step.name} ${step.amount} ${step.unit}`} className="block">
                  {locale === "en" ? step.nameEn : step.name} {t(`incidents.unit.${step.unit}`, { count: step.amount })}
                </span>
              ))}
            </span>
            {validity === "future" && (
              <Button size="small" busy={withdraw.isPending} onClick={() => takeBack(edition.validFrom)}>
                {t("admin.deadlines.withdraw")}
              </Button>
            )}
            {validity === "current" &&
              edition.validTo !== null &&
              !set.editions.some(({ validFrom }) => validFrom === edition.validTo) && (
                <Button size="small" busy={withdraw.isPending} onClick={() => takeBack(edition.validTo ?? "")}>
                  {t("admin.deadlines.goOn")}
                </Button>
              )}
          </li>
        );
      })}
    </ul>
  );
}
