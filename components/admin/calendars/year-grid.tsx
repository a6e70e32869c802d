"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useRef } from "react";
import type { CalendarDay } from "@/lib/incidents/calendar-edition";
import { classNames } from "../../ui/class-names";
import { useToday } from "../use-today";
import { dayAfterKey, daysOfMonth, isWeekend, mondayOffset } from "./year-days";

interface YearGridProps {
  year: number;
  /** By day: what differs from the week's rule. */
  days: ReadonlyMap<string, CalendarDay & { name: string }>;
  /** The day that the keyboard is at. */
  at: string;
  onMove: (day: string) => void;
  /** Absent: the grid is read only. */
  onToggle?: (day: string) => void;
}

const months = Array.from({ length: 12 }, (_, month) => month);
const weekdays = ["1", "2", "3", "4", "5", "6", "0"] as const;

/** Twelve months. One day is in the order of Tab; arrows, Home, End and Page keys move, Enter and Space change. */
export function YearGrid({ year, days, at, onMove, onToggle }: YearGridProps) {
  const t = useTranslations();
  const format = useFormatter();
  const monthName = (month: number) => format.dateTime(Date.UTC(year, month, 1), { month: "long", timeZone: "UTC" });
  const grid = useRef<HTMLDivElement>(null);
  const move = (day: string) => {
    onMove(day);
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  };
  const { today } = useToday();
  return (
    <div ref={grid} className="grid grid-cols-[repeat(auto-fill,minmax(13.5rem,1fr))] gap-x-5 gap-y-4">
      {months.map((month) => (
        <div key={month} role="group" aria-label={monthName(month)}>
          <p className="mb-1 text-12 font-semibold">{monthName(month)}</p>
          <div className="grid grid-cols-7 gap-px text-center text-12">
            {weekdays.map((weekday) => (
              <span key={weekday} aria-hidden className="text-text-3">
                {t(`admin.calendars.weekday.${weekday}`)}
              </span>
            ))}
            {daysOfMonth(year, month).map((day, place) => {
              const marked = days.get(day);
              return (
                <button
                  key={day}
                  type="button"
                  data-day={day}
                  tabIndex={day === at ? 0 : -1}
                  aria-disabled={onToggle === undefined || undefined}
                  aria-current={day === today ? "date" : undefined}
                  aria-label={[day, marked && t(`admin.calendars.${marked.kind}`), marked?.name]
                    .filter(Boolean)
                    .join(" ")}
                  title={marked && `${t(`admin.calendars.${marked.kind}`)} ${marked.name}`}
                  style={place === 0 ? { gridColumnStart: mondayOffset(day) + 1 } : undefined}
                  onFocus={() => day !== at && onMove(day)}
                  onClick={() => onToggle?.(day)}
                  onKeyDown={(event) => {
                    const next = dayAfterKey(day, event.key);
                    if (next === null || !next.startsWith(String(year))) return;
                    event.preventDefault();
                    move(next);
                  }}
                  className={classNames(
                    "relative h-7 rounded-1 tabular-nums",
                    dayStyle(marked?.kind, isWeekend(day)),
                    day === today && "underline underline-offset-2",
                    onToggle && "hover:ring-1 hover:ring-line-strong",
                  )}
                >
                  {Number(day.slice(8))}
                  {marked && (
                    <span aria-hidden className="absolute top-0 right-0.5 text-[0.5625rem] leading-3">
                      {t(`admin.calendars.${marked.kind}Mark`)}
                    </span>
                  )}
                </button>
              );
            })}
          </div>
        </div>
      ))}
    </div>
  );
}

function dayStyle(kind: CalendarDay["kind"] | undefined, weekend: boolean): string {
  if (kind === "holiday") return "bg-accent-soft font-semibold text-accent";
  if (kind === "workday") return "border border-line-strong bg-surface font-semibold text-text";
  return weekend ? "bg-sunken text-text-3" : "text-text";
}
