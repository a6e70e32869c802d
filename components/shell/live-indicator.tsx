"use client";

import { useNow, useTranslations } from "next-intl";
import { useLiveStatus } from "@/lib/client/live/use-live";
import { localTime } from "@/lib/i18n/local-time";

const dots = {
  connecting: "bg-text-3",
  live: "bg-done",
  stale: "bg-due-soon",
  refused: "bg-text-3",
} as const;

/**
 * Whether what is on the screen is live, and if not since when; after an interruption, how much was caught up on. Large where it
 * is read from across a hall.
 */
export function LiveIndicator({ large = false }: { large?: boolean }) {
  const t = useTranslations("map.live");
  const { phase, heardAt, caughtUp } = useLiveStatus();
  const now = useNow({ updateInterval: 1_000 });
  const seconds = heardAt === null ? 0 : Math.max(0, Math.round((now.getTime() - heardAt) / 1000));
  const text =
    phase === "stale" ? t("stale", { time: localTime(heardAt ?? now.getTime()).clockWithSeconds }) : t(phase);
  return (
    <span
      role="status"
      className={`flex items-center gap-1.5 whitespace-nowrap text-text-2 ${large ? "text-16" : "text-12"}`}
    >
      <span aria-hidden className={`size-2 rounded-full ${dots[phase]}`} />
      <span className={phase === "stale" ? "font-semibold text-due-soon-text" : ""}>{text}</span>
      {phase === "live" && (
        <span aria-hidden className="max-xl:hidden">
          · {caughtUp ? t("caughtUp", { count: caughtUp }) : t("ago", { seconds })}
        </span>
      )}
    </span>
  );
}
