"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef } from "react";
import { localTime } from "@/lib/i18n/local-time";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import { timeHistogram } from "@/lib/map/incidents/time-histogram";
import { USUAL_WEEKS, usualCounts } from "@/lib/map/incidents/usual-counts";
import { spanBounds, spanReach, spanStep, spanTicks } from "@/lib/map/time-span";
import type { TimeWindowControl } from "../use-time-window";
import { BrushHandle } from "./brush-handle";
import { ChartKeys } from "./chart-keys";
import { TimeBars } from "./time-bars";
import { useBrush } from "./use-brush";

interface TimeChartProps {
  time: TimeWindowControl;
  /** A new object whenever the table has changed. */
  feed: { readonly table: IncidentTable; phase: string; since: number };
  kept: Uint8Array | null;
}

const WEEK_SECONDS = 7 * 86_400;
const none = new Float64Array();

/** Bars of cases by the time they were reported, what is usual as a dashed line, and the brush over them. */
export function TimeChart({ time, feed, kept }: TimeChartProps) {
  const t = useTranslations("map.time");
  const chart = useRef<HTMLDivElement>(null);
  const { span, now, brush } = time;
  const { from, to } = spanBounds(span, now);
  const step = spanStep(span);
  // Bars need no finer clock than their own width.
  const barNow = Math.floor(now / 60) * 60;
  const bars = useMemo(
    () => timeHistogram(feed.table, from, to, step, barNow, kept),
    [feed, from, to, step, barNow, kept],
  );
  // Half of the weeks would make a wrong median.
  const isCompared = feed.phase === "ready" && feed.since <= from - USUAL_WEEKS * WEEK_SECONDS;
  const usual = useMemo(
    () => (isCompared ? usualCounts(feed.table, { from, to, stepSeconds: step, reach: spanReach(span) }, kept) : none),
    [feed, from, to, step, span, kept, isCompared],
  );
  const share = (moment: number): number => ((moment - from) / (to - from)) * 100;
  const brushing = useBrush(chart, { from, to, step }, brush, time.setBrush);
  const ticks = spanTicks(span, now);
  return (
    <div className="relative h-22 px-4 select-none">
      <ChartKeys />
      <div ref={chart} {...brushing} className="relative h-14 cursor-crosshair touch-none">
        <TimeBars bars={bars} usual={usual} step={step} brush={brush} span={{ from, to }} />
        <BrushHandle
          label={t("from")}
          place={share(brush.from)}
          value={brush.from}
          min={from}
          max={brush.to - step}
          step={step}
          onChange={(moment) => time.setBrush({ ...brush, from: moment })}
        />
        <BrushHandle
          label={t("to")}
          place={share(brush.to)}
          value={brush.to}
          min={brush.from + step}
          max={now}
          step={step}
          onChange={(moment) => time.setBrush({ ...brush, to: moment })}
        />
      </div>
      <div aria-hidden className="relative h-6 border-t border-line text-11 text-text-3">
        {ticks.map((moment) => {
          const place = share(moment);
          if (place > 97.5) return null;
          const { clock, shortDay } = localTime(moment * 1000);
          return (
            <span
              key={moment}
              className={`absolute top-1 whitespace-nowrap ${place < 2.5 ? "" : "-translate-x-1/2"}`}
              style={{ left: `${place}%` }}
            >
              {span === "24h" && clock !== "00:00" ? clock : shortDay}
            </span>
          );
        })}
      </div>
    </div>
  );
}
