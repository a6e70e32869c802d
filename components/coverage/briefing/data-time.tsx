"use client";

import { useTranslations } from "next-intl";
import { localTime } from "@/lib/i18n/local-time";

interface DataTimeProps {
  /** As of when a scene's figures are. */
  frozen: string | null;
  /** As of when the map is; null while not known. */
  now: string | null;
}

/** Says that figures stand still, as of when, and whether the map has gone on since. */
export function DataTime({ frozen, now }: DataTimeProps) {
  const t = useTranslations("coverage.briefing");
  if (frozen === null) return <p>{t("noData")}</p>;
  return (
    <p>
      {t("frozenAt", { time: momentText(frozen) })}
      {now !== null && now !== frozen && ` · ${t("mapGoesOn", { time: momentText(now) })}`}
    </p>
  );
}

/** `2026-11-29 10:40`, in Asia/Shanghai. */
export function momentText(at: string | number): string {
  const { day, clock } = localTime(new Date(at));
  return `${day} ${clock}`;
}
