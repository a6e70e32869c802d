"use client";

import { useTranslations } from "next-intl";
import { WEEK_MINUTES, type WeekSpan } from "@/lib/incidents/dispatch/roster-week";
import { DAY_MINUTES } from "@/lib/incidents/working-time";
import { clockText } from "../../shared/clock-text";

const days = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** `周六 20:00 – 周日 08:00`; the whole week in one word. */
export function useSpanWords(): (span: WeekSpan) => string {
  const t = useTranslations();
  const moment = (minute: number): string => {
    // The week's end is that of Sunday, not the beginning of a Monday.
    const isEnd = minute === WEEK_MINUTES;
    const day = days[isEnd ? 6 : Math.floor(minute / DAY_MINUTES)] ?? "1";
    return t("duty.roster.moment", { day: t(`rules.weekday.${day}`), clock: isEnd ? "24:00" : clockText(minute) });
  };
  return ({ from, to }) =>
    from === 0 && to === WEEK_MINUTES ? t("duty.roster.wholeWeek") : `${moment(from)} – ${moment(to)}`;
}
