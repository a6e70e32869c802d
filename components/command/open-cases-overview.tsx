"use client";

import { useNow, useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { formatCount } from "@/lib/i18n/format-count";
import { isLate, latenessOf } from "@/lib/incidents/lateness";
import { useDictionary } from "../shared/use-dictionary";
import { useGridLabel } from "../shared/use-grid-label";
import { useArea } from "../shell/use-area";
import { type Severity, SeverityShape } from "../ui/severity-shape";
import { ShareBar } from "../ui/share-bar";
import { SkeletonRows } from "../ui/skeleton-rows";
import { useOpenIncidents } from "./use-queue";

const TOP = 8;

/** Cases by some property, most first; `late` of them are past their limit. */
function tally(incidents: readonly Incident[], keyOf: (incident: Incident) => string, now: number) {
  const groups = new Map<string, { count: number; late: number }>();
  for (const incident of incidents) {
    const group = groups.get(keyOf(incident)) ?? { count: 0, late: 0 };
    group.count += 1;
    if (isLate(latenessOf(incident, now).lateness)) group.late += 1;
    groups.set(keyOf(incident), group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => b.count - a.count);
}

type Tally = ReturnType<typeof tally>[number];

/** What is open, counted four ways: for the moment between two cases. */
export function OpenCasesOverview() {
  const t = useTranslations();
  const now = useNow({ updateInterval: 60_000 }).getTime();
  const [area] = useArea();
  const { data } = useOpenIncidents(area ?? undefined);
  const { nameOf } = useDictionary("incident-category");
  const gridLabel = useGridLabel();
  const groups = useMemo(
    () =>
      data && {
        severity: tally(data, ({ severity }) => String(severity), now).sort((a, b) => b.key.localeCompare(a.key)),
        category: tally(data, ({ category }) => category.slice(0, 2), now),
        grid: tally(data, ({ gridCode }) => gridCode, now).slice(0, TOP),
      },
    [data, now],
  );
  return (
    <div>
      <p className="px-4 py-2 text-12 text-text-3">{t("command.overviewHint")}</p>
      <div>
        {!groups && <SkeletonRows label={t("common.loading")} rows={8} />}
        {groups && data && (
          <>
            <Group title={t("command.bySeverity")} rows={groups.severity} whole={data.length}>
              {({ key }) => (
                <>
                  <SeverityShape severity={Number(key) as Severity} />
                  {t(`incidents.severity.${key as "1" | "2" | "3" | "4"}`)}
                </>
              )}
            </Group>
            <Group title={t("command.byClass")} rows={groups.category} whole={data.length}>
              {({ key }) => nameOf(key)}
            </Group>
            <Group title={t("command.byGrid")} rows={groups.grid} whole={data.length}>
              {({ key }) => <span title={key}>{gridLabel(key)}</span>}
            </Group>
          </>
        )}
      </div>
    </div>
  );
}

interface GroupProps {
  title: string;
  rows: readonly Tally[];
  whole: number;
  children: (row: Tally) => ReactNode;
}

function Group({ title, rows, whole, children }: GroupProps) {
  const t = useTranslations("command");
  const most = Math.max(1, ...rows.map(({ count }) => count));
  if (rows.length === 0) return null;
  return (
    <section className="border-t border-line px-4 py-3">
      <h2 className="mb-1.5 flex justify-between text-13">
        {title}
        <span className="text-12 font-normal text-text-3">{t("ofTotal", { count: formatCount(whole) })}</span>
      </h2>
      <ul className="space-y-1.5">
        {rows.map((row) => (
          <li key={row.key} className="grid grid-cols-[9rem_1fr_auto] items-center gap-3">
            <span className="flex items-center gap-2 truncate">{children(row)}</span>
            <ShareBar value={row.count} of={most} />
            <span className="min-w-16 text-right">
              <b>{formatCount(row.count)}</b>
              {row.late > 0 && (
                <span className="ml-1.5 text-12 text-due-late-text">
                  {t("lateOf", { count: formatCount(row.late) })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
