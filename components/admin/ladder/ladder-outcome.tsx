"use client";

import { useLocale, useTranslations } from "next-intl";
import type { LadderDryRun } from "@/lib/contracts/alarms/escalation-step-endpoints";
import { localTime } from "@/lib/i18n/local-time";

const MOST_NAMED = 6;

interface LadderOutcomeProps {
  outcome: LadderDryRun;
  /** The local day it begins on. */
  day: string;
}

/** Minute by minute who is told; a rung that reaches nobody is called so. Then who is on duty at that time. */
export function LadderOutcome({ outcome, day }: LadderOutcomeProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { told, onDuty, offDuty, unknown } = outcome;
  return (
    <div className="space-y-3" aria-live="polite">
      <ol className="space-y-2">
        {told.map(({ at, afterMinutes, role, name, nameEn, people }) => {
          const time = localTime(new Date(at));
          return (
            <li key={afterMinutes} className="flex gap-3 border-t border-line pt-2">
              <span className="w-16 shrink-0 text-13 font-semibold tabular-nums">
                {time.clock}
                <span className="block text-12 font-normal text-text-3">
                  {time.day === day ? t("duty.ladder.minutes", { minutes: afterMinutes }) : time.shortDay}
                </span>
              </span>
              <span className="min-w-0 flex-1 text-13">
                <b className="block">
                  {afterMinutes === 0 ? t("duty.ladder.atOnce") : locale === "en" ? nameEn : name}
                  <span className="ml-1.5 text-12 font-normal text-text-2">{t(`common.role.${role}`)}</span>
                </b>
                {people.length === 0 ? (
                  <span className="text-12 font-semibold text-due-late-text">{t("duty.ladder.nobody")}</span>
                ) : (
                  <span className="block text-12 text-text-2">
                    {t("duty.ladder.people", {
                      count: people.length,
                      names: people
                        .slice(0, MOST_NAMED)
                        .map((person) => [person.name, person.office].filter(Boolean).join(" "))
                        .join(t("shell.listSeparator")),
                    })}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <section className="rounded-2 bg-sunken p-3 text-13">
        <h3 className="text-13">{t("duty.ladder.onDuty", { count: onDuty.length })}</h3>
        {onDuty.length === 0 && <p className="text-12 text-due-late-text">{t("duty.ladder.nobodyOnDuty")}</p>}
        <ul className="text-12 text-text-2">
          {onDuty.slice(0, MOST_NAMED).map((unit) => (
            <li key={unit.name}>
              {locale === "en" ? unit.nameEn : unit.name} · {t(`duty.kind.${unit.kind}`)}
            </li>
          ))}
        </ul>
        <p className="mt-1 text-12 text-text-3">{t("duty.ladder.others", { off: offDuty, unknown })}</p>
      </section>
    </div>
  );
}
