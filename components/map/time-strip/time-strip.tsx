"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { formatCount } from "@/lib/i18n/format-count";
import { localTime } from "@/lib/i18n/local-time";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import { incidentsInWindow } from "@/lib/map/incidents/incident-window";
import { IconButton } from "../../ui/icon-button";
import type { TimeWindowControl } from "../use-time-window";
import { PlayControls } from "./play-controls";
import { SpanSwitch } from "./span-switch";
import { TimeChart } from "./time-chart";

interface TimeStripProps {
  time: TimeWindowControl;
  /** A new object whenever the table has changed. */
  feed: { readonly table: IncidentTable };
  isLoading: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** When things were reported, and the window that the map shows. 136 px, collapsed 48. */
export function TimeStrip({ time, feed, isLoading, open, onOpen }: TimeStripProps) {
  const t = useTranslations("map.time");
  const { from, to } = time.shown;
  const sums = useMemo(() => {
    const seen = incidentsInWindow(feed.table, { from, to });
    return { reported: seen.reported.length, closed: seen.closed.length, late: seen.late };
  }, [feed, from, to]);
  const clock = (moment: number): string => {
    const { shortDay, clock: hours } = localTime(moment * 1000);
    return time.span === "today" ? hours : `${shortDay} ${hours}`;
  };
  return (
    <section aria-label={t("label")} className="@container shrink-0 border-t border-line bg-surface">
      <div className="flex h-12 items-center gap-3 px-4 whitespace-nowrap">
        <PlayControls time={time} />
        <p className="flex min-w-0 flex-1 items-baseline gap-3 truncate text-12 text-text-2">
          <b className="text-13 text-text">
            {clock(from)} – {clock(to)}
          </b>
          <span className="hidden truncate @xl:inline">
            {isLoading
              ? t("loading")
              : [
                  t("reported", { count: formatCount(sums.reported) }),
                  t("closed", { count: formatCount(sums.closed) }),
                  t("late", { count: formatCount(sums.late) }),
                ].join(" · ")}
          </span>
        </p>
        <SpanSwitch span={time.span} onSpan={time.setSpan} />
        <IconButton label={t(open ? "collapse" : "expand")} aria-expanded={open} onClick={() => onOpen(!open)}>
          {open ? <ChevronDown aria-hidden className="size-4" /> : <ChevronUp aria-hidden className="size-4" />}
        </IconButton>
      </div>
      {open && <TimeChart time={time} feed={feed} />}
    </section>
  );
}
