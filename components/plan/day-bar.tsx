"use client";

import { CalendarClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { localTime } from "@/lib/i18n/local-time";
import { Button } from "../ui/button";
import { useMapDay } from "./use-map-day";

/** Before it nothing can have been in force. */
const LEAST = "1949-10-01";

const today = (): string => localTime(Date.now()).day;

/** Sets the grids of a past day on the map and into the table, and brings today back. */
export function DayBar({ day }: { day: string | null }) {
  const t = useTranslations("plan.day");
  const [isPending, startTransition] = useTransition();
  const [, setDay] = useMapDay(startTransition);
  const set = (value: string): void => {
    // A half-typed date is empty; only a whole one is a day.
    if (value === "" || (value >= LEAST && value <= today()))
      void setDay(value === "" || value === today() ? null : value);
  };
  return (
    <div className="flex flex-wrap items-center gap-2" aria-busy={isPending}>
      <label className="flex h-8 items-center gap-2 rounded-2 bg-raised px-2.5 text-12 shadow-2">
        <CalendarClock aria-hidden className="size-3.5 text-text-3" />
        {t("label")}
        <input
          key={day ?? "today"}
          type="date"
          min={LEAST}
          max={today()}
          defaultValue={day ?? today()}
          onChange={(event) => set(event.target.value)}
          className="bg-transparent"
        />
      </label>
      {day !== null && (
        <>
          <Button size="small" className="shadow-2" onClick={() => set("")}>
            {t("today")}
          </Button>
          <p
            role="status"
            className="rounded-2 bg-raised px-2.5 py-1.5 text-12 font-semibold text-due-soon-text shadow-2"
          >
            {t("shown", { day })}
          </p>
        </>
      )}
    </div>
  );
}
