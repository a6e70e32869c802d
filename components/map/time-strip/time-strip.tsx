"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { formatCount } from "@/lib/i18n/format-count";
import { localTime } from "@/lib/i18n/local-time";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import { incidentsInWindow } from "@/lib/map/incidents/incident-window";
import type { TimeSpan } from "@/lib/map/time-span";
import { IconButton } from "../../ui/icon-button";
import type { TimeWindowControl } from "../use-time-window";
import { PlayControls } from "./play-controls";
import { SpanSwitch } from "./span-switch";

interface TimeStripProps {
  time: TimeWindowControl;
  /** A new object whenever the table has changed. */
  feed: { readonly table: IncidentTable };
  kept: Uint8Array | null;
  isLoading: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Stands between the figures and the span, e.g. which chart is below. */
  tools?: ReactNode;
  /** The chart under the head. */
  children: ReactNode;
}

/** When things were reported, and the window that the map shows. 136 px, collapsed 48; on a phone the head has two lines. */
export function TimeStrip({ time, feed, kept, isLoading, open, onOpen, tools, children }: TimeStripProps) {
  const t = useTranslations("map.time");
  const { from, to } = time.shown;
  const sums = useMemo(() => {
    const seen = incidentsInWindow(feed.table, { from, to }, kept);
    return { reported: seen.reported.length, closed: seen.closed.length, late: seen.late };
  }, [feed, kept, from, to]);
  const figures = [
    t("reported", { count: formatCount(sums.reported) }),
    t("closed", { count: formatCount(sums.closed) }),
    t("late", { count: formatCount(sums.late) }),
  ].join(" · ");
  return (
    <section aria-label={t("label")} className="@container shrink-0 border-t border-line bg-surface">
      <div className="flex min-h-12 flex-wrap items-center gap-x-2 px-3 @3xl:gap-x-3 @3xl:px-4 whitespace-nowrap @max-xl:py-1">
        <PlayControls time={time} />
        {/* Never cut off: what does not fit beside the controls goes below them. */}
        <p className="flex flex-1 flex-col justify-center text-12 leading-4 text-text-2 @4xl:flex-row @4xl:items-baseline @4xl:justify-start @4xl:gap-3 @max-xl:order-last @max-xl:flex-row @max-xl:items-baseline @max-xl:justify-between @max-xl:gap-2">
          <b className="text-12 text-text @3xl:text-13">{windowText(from, Math.min(to, time.now), time.span)}</b>
          <span className="text-11 @4xl:text-12">{isLoading ? t("loading") : figures}</span>
        </p>
        <div className="flex items-center gap-1 @3xl:gap-2 @max-xl:ml-auto">
          {tools}
          <SpanSwitch span={time.span} onSpan={time.setSpan} />
          <IconButton label={t(open ? "collapse" : "expand")} aria-expanded={open} onClick={() => onOpen(!open)}>
            {open ? <ChevronDown aria-hidden className="size-4" /> : <ChevronUp aria-hidden className="size-4" />}
          </IconButton>
        </div>
      </div>
      {open && children}
    </section>
  );
}

/** Bars of days need no clock. Else the end is said by its clock alone where it lies on the same day as the start, the start always with its day. */
function windowText(from: number, to: number, span: TimeSpan): string {
  const [start, end] = [localTime(from * 1000), localTime(to * 1000)];
  if (span === "90d") return `${start.shortDay} – ${end.shortDay}`;
  const isOneDay = start.day === end.day;
  return `${start.shortDay} ${start.clock} – ${isOneDay ? "" : `${end.shortDay} `}${end.clock}`;
}
