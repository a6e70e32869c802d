"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef } from "react";
import { localTime } from "@/lib/i18n/local-time";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import { timeHistogram } from "@/lib/map/incidents/time-histogram";
import { spanBounds, spanStep, spanTicks } from "@/lib/map/time-span";
import type { TimeWindowControl } from "../use-time-window";
import { BrushHandle } from "./brush-handle";
import { useBrush } from "./use-brush";

interface TimeChartProps {
  time: TimeWindowControl;
  /** A new object whenever the table has changed. */
  feed: { readonly table: IncidentTable };
}

const CHART_HEIGHT = 56;
/** An amber or red cap must be seen on a bar of one case, too. */
const CAP_HEIGHT = 2.5;

/** Bars of cases by the time they were reported, with the brush over them. */
export function TimeChart({ time, feed }: TimeChartProps) {
  const t = useTranslations("map.time");
  const chart = useRef<HTMLDivElement>(null);
  const { span, now, brush } = time;
  const { from, to } = spanBounds(span, now);
  const step = spanStep(span);
  // Bars need no finer clock than their own width.
  const barNow = Math.floor(now / 60) * 60;
  const bars = useMemo(() => timeHistogram(feed.table, from, to, step, barNow), [feed, from, to, step, barNow]);
  const most = bars.reduce((peak, bar) => Math.max(peak, bar.open + bar.closed), 4);
  const share = (moment: number): number => ((moment - from) / (to - from)) * 100;
  const brushing = useBrush(chart, { from, to }, brush, time.setBrush);
  const height = (count: number): number => (count / most) * (CHART_HEIGHT - CAP_HEIGHT);
  const barWidth = 100 / bars.length;
  return (
    <div className="h-22 px-4 select-none">
      <div ref={chart} {...brushing} className="relative h-14 cursor-crosshair touch-none">
        <svg viewBox={`0 0 100 ${CHART_HEIGHT}`} preserveAspectRatio="none" aria-hidden className="size-full">
          <rect
            x={share(brush.from)}
            width={Math.max(0, share(brush.to) - share(brush.from))}
            height={CHART_HEIGHT}
            className="fill-accent-soft"
          />
          {bars.map(({ start, closed, open, late }, i) => {
            if (closed + open === 0) return null;
            const inBrush = start + step > brush.from && start < brush.to;
            const [closedTop, openTop] = [height(closed), height(open)];
            const shape = { x: i * barWidth + barWidth * 0.12, width: barWidth * 0.76 };
            return (
              <g key={start} className={inBrush ? "fill-accent" : "fill-text-3"}>
                <rect {...shape} y={CHART_HEIGHT - openTop} height={openTop} />
                <rect {...shape} y={CHART_HEIGHT - openTop - closedTop} height={closedTop} opacity={0.35} />
                {late > 0 && (
                  <rect
                    {...shape}
                    y={CHART_HEIGHT - openTop - closedTop - CAP_HEIGHT}
                    height={CAP_HEIGHT}
                    className="fill-due-late"
                  />
                )}
              </g>
            );
          })}
        </svg>
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
        {spanTicks(span, now).map((moment, i, all) => (
          <span
            key={moment}
            className="absolute top-1 whitespace-nowrap -translate-x-1/2 first:translate-x-0 last:-translate-x-full"
            style={{ left: `${share(moment)}%` }}
          >
            {span === "today"
              ? i === all.length - 1
                ? "24:00"
                : localTime(moment * 1000).clock
              : localTime(moment * 1000).shortDay}
          </span>
        ))}
      </div>
    </div>
  );
}
