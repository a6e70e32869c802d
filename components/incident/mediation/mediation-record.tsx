"use client";

import { useNow, useTranslations } from "next-intl";
import type { MediationView } from "@/lib/contracts/incidents/mediation";
import { Moment } from "../../shared/moment";

/** Each step with its time, who took it, what came of it. */
export function MediationRecord({ steps }: Pick<MediationView, "steps">) {
  const t = useTranslations("mediation");
  const now = useNow();
  if (steps.length === 0) return null;
  return (
    <ol aria-label={t("record")} className="space-y-1.5 text-13">
      {steps.map((entry) => (
        <li key={entry.seq} className="flex gap-3">
          <Moment at={entry.at} now={now} className="w-21 shrink-0 text-text-2" />
          <span className="min-w-0 flex-1">
            <b>{t(`step.${entry.step}`)}</b> {t(`outcome.${entry.outcome}`)}
            <span className="ml-2 text-text-2">{entry.actor}</span>
            {entry.revisitOn && (
              <span className="block text-12 text-text-2">{t("revisitDue", { day: entry.revisitOn })}</span>
            )}
            {entry.note && (
              <span className="block text-12 wrap-break-word whitespace-pre-line text-text-2">{entry.note}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
