"use client";

import { useNow, useTranslations } from "next-intl";
import { localTime } from "@/lib/i18n/local-time";

/** The time in Shanghai, on every screen of the portal the same. */
export function Clock() {
  const t = useTranslations("common.weekday");
  const { day, shortDay, weekday, clockWithSeconds } = localTime(useNow({ updateInterval: 1_000 }));
  return (
    <time dateTime={`${day}T${clockWithSeconds}+08:00`} className="text-12 whitespace-nowrap text-text-2">
      {shortDay} {t(weekday)} {clockWithSeconds}
    </time>
  );
}
