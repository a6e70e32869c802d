"use client";

import { useLocale, useTranslations } from "next-intl";
import { errorCodeOf } from "@/lib/client/api-error";
import type { EscalationEditionBody } from "@/lib/contracts/alarms/escalation-step-endpoints";
import { Button } from "../../ui/button";
import { Tag } from "../../ui/tag";
import { showToast } from "../../ui/toast-store";
import { useToday } from "../use-today";
import { useChangeLadder } from "./use-ladder";

/** The editions, the newest first; what has not begun can be taken back. */
export function LadderEditions({ editions }: { editions: readonly EscalationEditionBody[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const { today } = useToday();
  const { withdraw } = useChangeLadder();
  const current = editions.find(({ validFrom }) => validFrom <= today)?.validFrom;
  return (
    <ul aria-label={t("admin.deadlines.editions")} className="space-y-3">
      {editions.map(({ validFrom, steps }) => {
        const validity = validFrom > today ? "future" : validFrom === current ? "current" : "past";
        return (
          <li key={validFrom} className="flex items-start gap-2 text-13">
            <Tag look={validity === "past" ? "plain" : "accent"}>{t(`admin.validity.${validity}`)}</Tag>
            <span className="min-w-0 flex-1">
              <span className="block text-12 text-text-2 tabular-nums">
                {t("duty.ladder.since", { day: validFrom })}
              </span>
              {steps.length === 0 && t("duty.ladder.noSteps")}
              {steps.map(({ afterMinutes, role, name, nameEn }) => (
                <span key={afterMinutes} className="block">
                  {t("duty.ladder.rung", {
                    minutes: afterMinutes,
                    name: locale === "en" ? nameEn : name,
                    role: t(`common.role.${role}`),
                  })}
                </span>
              ))}
            </span>
            {validity === "future" && (
              <Button
                size="small"
                busy={withdraw.isPending}
                onClick={() =>
                  withdraw.mutate(validFrom, {
                    onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)),
                  })
                }
              >
                {t("admin.deadlines.withdraw")}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
