"use client";

import { useTranslations } from "next-intl";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { localTime } from "@/lib/i18n/local-time";
import { latenessOf } from "@/lib/incidents/lateness";
import { useGridLabel } from "../shared/use-grid-label";
import { classNames } from "../ui/class-names";
import { DeadlineRing } from "../ui/deadline-ring";
import { type Severity, SeverityShape } from "../ui/severity-shape";
import { Tag } from "../ui/tag";
import { shortNumber } from "./short-number";
import { useRemainingText } from "./use-remaining-text";

interface IncidentRowProps {
  incident: Incident;
  category: string;
  now: Date;
}

const timeStyle = {
  ok: "text-text-2",
  soon: "font-semibold text-due-soon-text",
  late: "font-semibold text-due-late-text",
  "very-late": "font-semibold text-due-late-text",
  done: "text-text-3",
} as const;

/** What stands in a row of 60 px; in a wide list status and assignee get columns of their own. */
export function IncidentRow({ incident, category, now }: IncidentRowProps) {
  const t = useTranslations("incidents");
  const gridLabel = useGridLabel();
  const remaining = useRemainingText();
  const { lateness, left, leftMilliseconds } = latenessOf(incident, now.getTime());
  const severity = incident.severity as Severity;
  const closed = incident.closedAt && localTime(new Date(incident.closedAt));
  const today = localTime(now).day;
  return (
    <>
      <DeadlineRing lateness={lateness} left={left} size={32}>
        <SeverityShape
          severity={severity}
          label={t(`severity.${severity}`)}
          hollow={lateness === "done"}
          className="size-3.5"
        />
      </DeadlineRing>
      <span className="min-w-0 flex-1">
        <span className="block truncate">
          {incident.drill && <b className="text-due-soon-text">{t("drillMark")} </b>}
          {incident.description}
        </span>
        <span className="block truncate text-12 text-text-2">
          <span title={incident.number}>{shortNumber(incident.number, today)}</span>
          {[category, incident.address].filter(Boolean).map((part) => ` · ${part}`)}
        </span>
      </span>
      <span className="hidden w-44 min-w-0 shrink-0 flex-col items-start gap-0.5 @3xl:flex">
        <Tag>{t(`status.${incident.status}`)}</Tag>
        <span className="max-w-full truncate text-12 text-text-2">{incident.assignee ?? t("nobody")}</span>
      </span>
      <span className="max-w-36 shrink-0 text-right @3xl:w-36">
        <span className={classNames("block text-12 whitespace-nowrap", timeStyle[lateness])}>
          {closed
            ? closed.day === today
              ? closed.clock
              : `${closed.shortDay} ${closed.clock}`
            : remaining(leftMilliseconds)}
          {lateness === "very-late" && ` · ${t("timesLate")}`}
        </span>
        <span className="block truncate text-12 text-text-3" title={incident.gridCode}>
          {gridLabel(incident.gridCode)}
        </span>
      </span>
    </>
  );
}
