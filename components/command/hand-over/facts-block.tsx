"use client";

import { useLocale, useNow, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { HandOverFacts } from "@/lib/contracts/hand-overs/hand-over";
import { formatCount } from "@/lib/i18n/format-count";
import { localTime } from "@/lib/i18n/local-time";
import { Moment } from "../../shared/moment";
import { type Severity, SeverityShape } from "../../ui/severity-shape";

const columns = ["open", "late", "severe", "suspended"] as const;
const MOST_NAMED = 10;

/** What the program counted: cases by area, alarms, drills, devices. */
export function FactsBlock({ facts }: { facts: HandOverFacts }) {
  const t = useTranslations();
  const locale = useLocale();
  const now = useNow();
  const { day, clock } = localTime(new Date(facts.at));
  const { lastReportAt, devices, silent } = facts.feeds;
  return (
    <section aria-label={t("handOver.facts")} className="space-y-3">
      <h3 className="flex items-baseline justify-between gap-2 text-13">
        {t("handOver.facts")}
        <span className="text-12 font-normal text-text-3">{t("handOver.countedAt", { at: `${day} ${clock}` })}</span>
      </h3>
      <table className="w-full text-13 tabular-nums">
        <thead className="text-12 text-text-2">
          <tr>
            <th className="py-1 text-left font-normal">{t("handOver.area")}</th>
            {columns.map((name) => (
              <th key={name} className="w-20 py-1 text-right font-normal">
                {t(`handOver.count.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.areas.map((area) => (
            <tr key={area.code} className="border-t border-line">
              <th className="py-1 text-left font-normal">{locale === "en" ? area.nameEn : area.name}</th>
              {columns.map((name) => (
                <td key={name} className="py-1 text-right">
                  {formatCount(area[name])}
                </td>
              ))}
            </tr>
          ))}
          <tr className="border-t border-line-strong font-semibold">
            <th className="py-1 text-left">{t("handOver.total")}</th>
            {columns.map((name) => (
              <td key={name} className="py-1 text-right">
                {formatCount(facts.total[name])}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        <Line label={t("handOver.alarms")}>
          {facts.alarms.length === 0
            ? t("common.none")
            : facts.alarms.map(({ incidentId, number, description, severity, drill, raisedAt }) => (
                <span key={incidentId} className="flex items-center gap-1.5">
                  <SeverityShape
                    severity={severity as Severity}
                    label={t(`incidents.severity.${severity as Severity}`)}
                    className="size-3.5 shrink-0"
                  />
                  <span className="min-w-0 truncate" title={number}>
                    {drill && `${t("incidents.drillMark")} `}
                    {description}
                  </span>
                  <Moment at={raisedAt} now={now} className="ml-auto shrink-0 text-12 text-text-3" />
                </span>
              ))}
        </Line>
        <Line label={t("handOver.drills")}>
          {facts.drills.length === 0
            ? t("common.none")
            : facts.drills.map(({ startedAt, startedBy, note }) => (
                <span key={startedAt} className="block">
                  {note || t("handOver.drill")} · {startedBy} · <Moment at={startedAt} now={now} />
                </span>
              ))}
        </Line>
        <Line label={t("handOver.lastReport")}>
          {lastReportAt === null ? t("common.none") : <Moment at={lastReportAt} now={now} />}
        </Line>
        <Line label={t("handOver.devices", { count: formatCount(devices) })}>
          {silent.length === 0 ? t("handOver.noneSilent") : t("handOver.silent", { count: formatCount(silent.length) })}
          {silent.slice(0, MOST_NAMED).map(({ name, lastSeenAt }) => (
            <span key={`${name} ${lastSeenAt}`} className="block truncate text-12 text-text-2">
              {name}
              {lastSeenAt && (
                <>
                  {" · "}
                  <Moment at={lastSeenAt} now={now} />
                </>
              )}
            </span>
          ))}
        </Line>
      </dl>
    </section>
  );
}

const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-12 text-text-2">{label}</dt>
    <dd className="text-13">{children}</dd>
  </div>
);
