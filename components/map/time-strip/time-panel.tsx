"use client";

import { CalendarDays, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { WeekdayIndex } from "@/lib/i18n/local-time";
import { type IncidentFilter, keptRows } from "@/lib/map/incidents/incident-filter";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import { IconButton } from "../../ui/icon-button";
import { useMapAddress } from "../use-map-address";
import type { TimeWindowControl } from "../use-time-window";
import { TimeChart } from "./time-chart";
import { TimeStrip } from "./time-strip";
import { WeekChart } from "./week-chart";

interface TimePanelProps {
  time: TimeWindowControl;
  /** A new object whenever the table has changed. */
  feed: { readonly table: IncidentTable; phase: string; since: number };
  filter: IncidentFilter;
  kept: Uint8Array | null;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** The bottom of the map: when cases came in, along time or by hour and weekday. */
export function TimePanel({ time, feed, filter, kept, open, onOpen }: TimePanelProps) {
  const t = useTranslations("map");
  const [{ chart, hour }, setAddress] = useMapAddress();
  const keptAllHours = useMemo(
    () => (filter.weekHour === null ? kept : keptRows(feed.table, { ...filter, weekHour: null })),
    [feed, filter, kept],
  );
  return (
    <TimeStrip
      time={time}
      feed={feed}
      kept={kept}
      isLoading={feed.phase === "loading"}
      open={open}
      onOpen={onOpen}
      tools={
        <>
          {hour !== null && <HourChip hour={hour} onClear={() => void setAddress({ hour: null })} />}
          <IconButton
            label={t("week.label")}
            aria-pressed={chart === "week"}
            className={chart === "week" ? "bg-accent-soft text-accent!" : ""}
            onClick={() => {
              void setAddress({ chart: chart === "week" ? "time" : "week" });
              onOpen(true);
            }}
          >
            <CalendarDays aria-hidden className="size-4" />
          </IconButton>
        </>
      }
    >
      {chart === "time" ? (
        <TimeChart time={time} feed={feed} kept={kept} />
      ) : (
        <WeekChart
          window={time.shown}
          feed={feed}
          kept={keptAllHours}
          hour={hour}
          onHour={(next) => void setAddress({ hour: next })}
        />
      )}
    </TimeStrip>
  );
}

function HourChip({ hour, onClear }: { hour: number; onClear: () => void }) {
  const t = useTranslations();
  const day = t(`common.weekday.${String((Math.floor(hour / 24) + 1) % 7) as WeekdayIndex}`);
  const clock = String(hour % 24).padStart(2, "0");
  return (
    <button
      type="button"
      aria-label={t("map.clearHour")}
      title={t("map.hourFilter", { day, hour: hour % 24, next: (hour % 24) + 1 })}
      onClick={onClear}
      className="flex h-7 items-center gap-1 rounded-control border border-accent bg-accent-soft px-2 text-12 text-accent"
    >
      {day} {clock}:00
      <X aria-hidden className="size-3.5" />
    </button>
  );
}
