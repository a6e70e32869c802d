"use client";

import { useNow, useTranslations } from "next-intl";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { latenessOf } from "@/lib/incidents/lateness";
import { Moment } from "../shared/moment";
import { DeadlineRing } from "../ui/deadline-ring";
import { countdownOf, spanOf } from "./remaining-time";

/** The ring of 72 with what is left in it, beside the dates that count. */
export function DeadlinePanel({ incident }: { incident: Incident }) {
  const t = useTranslations("incidents");
  const now = useNow({ updateInterval: 1_000 });
  const { lateness, left, leftMilliseconds } = latenessOf(incident, now.getTime());
  const dates = [
    ["reportedAt", incident.reportedAt],
    ["registeredAt", incident.registeredAt],
    ["dueAt", incident.dueAt],
    ["closedAt", incident.closedAt],
  ] as const;
  return (
    <div className="flex items-center gap-4">
      <DeadlineRing lateness={lateness} left={left} size={72}>
        <RingText leftMilliseconds={leftMilliseconds} />
      </DeadlineRing>
      <dl className="grid flex-1 grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-12">
        {dates.map(
          ([name, at]) =>
            at && (
              <div key={name} className="contents">
                <dt className="text-text-3">{t(name)}</dt>
                <dd className={name === "dueAt" ? "text-right font-semibold" : "text-right text-text-2"}>
                  <Moment at={at} now={now} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}

function RingText({ leftMilliseconds }: { leftMilliseconds: number | null }) {
  const t = useTranslations("incidents");
  if (leftMilliseconds === null) return <span className="text-12 text-text-3">{t("noLimit")}</span>;
  const { unit, count } = spanOf(leftMilliseconds);
  return (
    <span className="block text-center">
      <b className="block text-14">{countdownOf(leftMilliseconds) ?? t(unit, { count })}</b>
      <span className="block text-11 text-text-2">{t(leftMilliseconds < 0 ? "overWord" : "leftWord")}</span>
    </span>
  );
}
