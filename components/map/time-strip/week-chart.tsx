"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { formatCount } from "@/lib/i18n/format-count";
import type { WeekdayIndex } from "@/lib/i18n/local-time";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import { incidentsInWindow, type TimeWindow } from "@/lib/map/incidents/incident-window";
import { HOURS_OF_WEEK } from "@/lib/map/incidents/week-hour";
import { weekMatrix } from "@/lib/map/incidents/week-matrix";

interface WeekChartProps {
  window: TimeWindow;
  /** A new object whenever the table has changed. */
  feed: { readonly table: IncidentTable };
  /** Rows that all filters but the hour keep: the matrix shows what one could choose. */
  kept: Uint8Array | null;
  hour: number | null;
  onHour: (hour: number | null) => void;
}

const STEPS = 6;
const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);
const weekdays = Array.from({ length: 7 }, (_, day) => day);
/** `Date`'s numbering, which the words use: Sunday first. */
const wordOf = (day: number): WeekdayIndex => String((day + 1) % 7) as WeekdayIndex;

/** Hours by weekdays: when cases come in. Choosing a field keeps the cases of that hour; arrows walk, Enter chooses. */
export function WeekChart({ window, feed, kept, hour, onHour }: WeekChartProps) {
  const t = useTranslations();
  const [focused, setFocused] = useState(hour ?? 0);
  const table = useRef<HTMLDivElement>(null);
  const { from, to } = window;
  const { counts, hours } = useMemo(() => {
    const { reported } = incidentsInWindow(feed.table, { from, to }, kept);
    return weekMatrix(feed.table, reported, { from, to });
  }, [feed, kept, from, to]);
  const most = counts.reduce((peak, count) => Math.max(peak, count), 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -24, ArrowDown: 24 };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const next = (focused + move + HOURS_OF_WEEK) % HOURS_OF_WEEK;
    setFocused(next);
    table.current?.querySelector<HTMLButtonElement>(`[data-hour="${next}"]`)?.focus();
  };
  const words = (at: number): string =>
    t("map.week.field", {
      day: t(`common.weekday.${wordOf(Math.floor(at / 24))}`),
      hour: at % 24,
      next: (at % 24) + 1,
      count: formatCount(counts[at]!),
      times: formatCount(Math.round(hours[at]! * 10) / 10),
    });
  return (
    <div className="flex h-22 gap-2 px-4 pb-1.5 text-11 leading-none text-text-3">
      <div aria-hidden className="grid grid-rows-[repeat(7,1fr)_0.75rem] items-center">
        {weekdays.map((day) => (
          <span key={day}>{t(`common.weekday.${wordOf(day)}`)}</span>
        ))}
      </div>
      <div
        ref={table}
        role="group"
        aria-label={t("map.week.label")}
        onKeyDown={onKeyDown}
        className="grid min-w-0 flex-1 grid-cols-24 grid-rows-[repeat(7,1fr)_0.75rem] gap-px"
      >
        {weekdays.flatMap((day) =>
          hoursOfDay.map((hourOfDay) => {
            const at = day * 24 + hourOfDay;
            const count = counts[at]!;
            const step = count === 0 ? 0 : Math.ceil((count / most) * STEPS);
            const isChosen = at === hour;
            return (
              <button
                key={at}
                type="button"
                data-hour={at}
                tabIndex={at === focused ? 0 : -1}
                aria-pressed={isChosen}
                aria-label={words(at)}
                title={words(at)}
                onClick={() => {
                  setFocused(at);
                  onHour(isChosen ? null : at);
                }}
                className={`rounded-1 ${step === 0 ? "bg-sunken" : ""} ${isChosen ? "z-1 outline-2 outline-accent" : "hover:z-1 hover:outline hover:outline-line-strong"} ${hour !== null && !isChosen ? "opacity-50" : ""}`}
                style={step === 0 ? undefined : { background: `var(--heat-${step})` }}
              />
            );
          }),
        )}
        {hoursOfDay.map((hourOfDay) => (
          <span key={hourOfDay} aria-hidden className="self-end">
            {hourOfDay % 3 === 0 ? hourOfDay : ""}
          </span>
        ))}
      </div>
      <p className="w-16 self-center text-right leading-4">
        {t("map.week.most", { count: formatCount(Math.max(0, ...counts)) })}
      </p>
    </div>
  );
}
