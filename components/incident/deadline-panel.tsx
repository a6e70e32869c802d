"use client";

import { useNow, useTranslations } from "next-intl";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { latenessOf } from "@/lib/incidents/lateness";
import { Moment } from "../shared/moment";
import { DeadlineRing } from "../ui/deadline-ring";
import { CaseLimits } from "./case-limits";
import { MilestoneButton } from "./milestone-button";
import { countdownOf, spanOf } from "./remaining-time";

interface DeadlinePanelProps {
  incident: IncidentDetail;
  size?: "medium" | "large";
}

/** The ring of 72 with what is left in it, beside all limits of the case: met, running, to come. */
export function DeadlinePanel({ incident, size = "medium" }: DeadlinePanelProps) {
  const t = useTranslations("incidents");
  const now = useNow({ updateInterval: 1_000 });
  const { lateness, left, leftMilliseconds } = latenessOf(incident, now.getTime());
  const { stoppedAt, closedAt, rulesOn } = incident;
  return (
    <div>
      <div className="flex items-center gap-4">
        <DeadlineRing lateness={lateness} left={left} size={72}>
          {stoppedAt === null ? (
            <RingText leftMilliseconds={leftMilliseconds} />
          ) : (
            <span className="block px-2 text-center text-11 text-text-2">{t("stopped")}</span>
          )}
        </DeadlineRing>
        <CaseLimits incident={incident} now={now} />
      </div>
      <p className="mt-1.5 flex flex-wrap gap-x-3 text-12 text-text-3">
        {lateness === "very-late" && <b className="text-due-late-text">{t("timesLate")}</b>}
        {stoppedAt && <span>{t.rich("stoppedSince", { time: () => <Moment at={stoppedAt} now={now} /> })}</span>}
        {closedAt && (
          <span>
            {t("closedAt")} <Moment at={closedAt} now={now} />
          </span>
        )}
        <span>{t("rulesOn", { day: rulesOn })}</span>
      </p>
      {incident.milestone !== null && (
        <MilestoneButton key={incident.revision} incident={incident} step={incident.milestone} size={size} />
      )}
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
