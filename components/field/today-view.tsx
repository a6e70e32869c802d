"use client";

import { TriangleAlert } from "lucide-react";
import { useLocale, useNow, useTranslations } from "next-intl";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import type { Hazard } from "@/lib/contracts/hazards/hazard";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { formatCount } from "@/lib/i18n/format-count";
import { localTime } from "@/lib/i18n/local-time";
import { latenessOf } from "@/lib/incidents/lateness";
import { shortNumber } from "../incident/short-number";
import { useRemainingText } from "../incident/use-remaining-text";
import { LoadFailure } from "../shared/load-failure";
import { useGridLabel } from "../shared/use-grid-label";
import { useSession } from "../shell/shell-session";
import { Notice } from "../ui/notice";
import { type Severity, SeverityShape } from "../ui/severity-shape";
import { SkeletonRows } from "../ui/skeleton-rows";
import { FieldRow } from "./field-row";
import { FieldSection } from "./field-section";
import { OpenRequests } from "./household/open-requests";
import { PatrolCard } from "./patrol/patrol-card";
import { PlacesSection } from "./places/places-section";
import { useOpenCases, useOpenHazards } from "./use-field-data";
import { useFieldView } from "./use-field-view";
import { useCareVisits } from "./visits/use-care-visits";
import { VisitsSection } from "./visits/visits-section";

const lateStyle = {
  ok: "",
  soon: "font-semibold text-due-soon-text",
  late: "font-semibold text-due-late-text",
  "very-late": "font-semibold text-due-late-text",
  done: "",
} as const;

const byDue = (a: Incident, b: Incident) => (a.dueAt ?? "9").localeCompare(b.dueAt ?? "9");

/** What is to be done today: cases given to me, hazards to look at again, and how my grids stand. */
export function TodayView({ grids }: { grids: readonly GridFigures[] }) {
  const t = useTranslations("field");
  const common = useTranslations("common");
  const now = useNow({ updateInterval: 30_000 });
  const { name } = useSession();
  const cases = useOpenCases();
  const hazards = useOpenHazards();
  const { day, weekday } = localTime(now);
  const visits = useCareVisits(day);

  const open = (cases.data?.items ?? []).toSorted(byDue);
  const mine = open.filter(({ assignee }) => assignee === name);
  const others = open.filter(({ assignee }) => assignee !== name);
  const due = (hazards.data?.items ?? [])
    .filter(({ nextInspectionOn }) => nextInspectionOn !== null && nextInspectionOn <= day)
    .sort((a, b) => (a.nextInspectionOn ?? "").localeCompare(b.nextInspectionOn ?? ""));
  return (
    <>
      <header className="pt-5">
        <h1 className="text-28">{t("tab.today")}</h1>
        <p className="text-text-2">
          {t("date", { month: Number(day.slice(5, 7)), day: Number(day.slice(8)) })} {common(`weekday.${weekday}`)} ·{" "}
          {name}
        </p>
      </header>
      <PatrolCard grids={grids} day={day} />
      <PlacesSection day={day} />
      <VisitsSection visits={visits.data?.items ?? []} day={day} />
      <FieldSection title={t("todo", { count: mine.length + due.length })} aside={t("byDeadline")}>
        {(cases.isPending || hazards.isPending) && (
          <SkeletonRows label={common("loading")} rows={4} rowClassName="h-16" />
        )}
        {cases.isError && !cases.data && <LoadFailure error={cases.error} onRetry={() => void cases.refetch()} />}
        {cases.data && hazards.data && mine.length + due.length === 0 && (
          <Notice kind="empty" title={t("nothingTodo")}>
            {t("nothingTodoText")}
          </Notice>
        )}
        {mine.map((incident) => (
          <CaseRow key={incident.id} incident={incident} now={now} />
        ))}
        {due.map((hazard) => (
          <DueHazardRow key={hazard.id} hazard={hazard} today={day} />
        ))}
      </FieldSection>
      <OpenRequests />
      <FieldSection title={t("myGrids")} aside={common("unit.grids", { count: grids.length })}>
        {grids.map((grid) => (
          <GridFacts key={grid.code} grid={grid} />
        ))}
      </FieldSection>
      {others.length > 0 && (
        <FieldSection title={t("otherCases")} aside={common("unit.cases", { count: formatCount(others.length) })}>
          {others.map((incident) => (
            <CaseRow key={incident.id} incident={incident} now={now} />
          ))}
        </FieldSection>
      )}
    </>
  );
}

function CaseRow({ incident, now }: { incident: Incident; now: Date }) {
  const t = useTranslations();
  const [, setView] = useFieldView();
  const remaining = useRemainingText();
  const { lateness, leftMilliseconds } = latenessOf(incident, now.getTime());
  const severity = incident.severity as Severity;
  const number = shortNumber(incident.number, localTime(now).day);
  return (
    <FieldRow
      icon={<SeverityShape severity={severity} label={t(`incidents.severity.${severity}`)} className="size-4" />}
      title={incident.description}
      detail={`${t(`incidents.status.${incident.status}`)} · ${number} · ${incident.address}`}
      aside={<span className={lateStyle[lateness]}>{remaining(leftMilliseconds)}</span>}
      onOpen={() => void setView({ case: incident.id })}
    />
  );
}

function DueHazardRow({ hazard, today }: { hazard: Hazard; today: string }) {
  const t = useTranslations("field");
  const [, setView] = useFieldView();
  const late = hazard.nextInspectionOn !== null && hazard.nextInspectionOn < today;
  return (
    <FieldRow
      icon={<TriangleAlert aria-hidden className="size-4.5 text-hazard" />}
      title={hazard.title}
      detail={`${t("reinspect")} · ${hazard.address}`}
      aside={
        late ? (
          <span className="font-semibold text-due-late-text">{hazard.nextInspectionOn?.slice(5)}</span>
        ) : (
          t("tab.today")
        )
      }
      onOpen={() => void setView({ hazard: hazard.id })}
    />
  );
}

function GridFacts({ grid }: { grid: GridFigures }) {
  const t = useTranslations("field");
  const locale = useLocale();
  const gridLabel = useGridLabel();
  const [, setView] = useFieldView();
  const facts = [
    [t("households"), grid.households],
    [t("people"), grid.people],
    [t("tab.hazards"), grid.hazardsOpen],
    [t("cases"), grid.incidents.open],
  ] as const;
  return (
    <button
      type="button"
      onClick={() => void setView({ tab: "households", grid: grid.code })}
      className="block w-full border-b border-line px-3.5 py-3 text-left last:border-0 active:bg-sunken"
    >
      <span className="flex items-baseline gap-2">
        <b className="text-boundary" title={grid.code}>
          {gridLabel(grid.code)}
        </b>
        <span className="truncate text-14 text-text-2">{locale === "en" ? grid.nameEn : grid.name}</span>
      </span>
      <span className="mt-1.5 grid grid-cols-4 gap-2">
        {facts.map(([label, count]) => (
          <span key={label}>
            <b className="block text-20">{count === null ? "–" : formatCount(count)}</b>
            <span className="block truncate text-12 text-text-2">{label}</span>
          </span>
        ))}
      </span>
    </button>
  );
}
