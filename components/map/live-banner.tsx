"use client";

import { Check, WifiOff } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { useLiveStatus } from "@/lib/client/live/use-live";
import { formatCount } from "@/lib/i18n/format-count";
import { localTime } from "@/lib/i18n/local-time";

/** That it is whole again is read once and then in the way. */
const TOLD_MILLISECONDS = 20_000;

/** Over the map while it may lack what has happened since; afterwards, for a moment, what was caught up on. */
export function LiveBanner() {
  const t = useTranslations("map.live");
  const { phase, heardAt, caughtUp, gap } = useLiveStatus();
  const now = useNow({ updateInterval: 1_000 }).getTime();
  const clock = (at: number): string => localTime(at).clockWithSeconds;
  const isStale = phase === "stale" && heardAt !== null;
  const isBack = phase === "live" && gap !== null && now - gap.to < TOLD_MILLISECONDS;
  if (!isStale && !isBack) return null;
  return (
    <p
      role="status"
      className={`absolute top-14 left-1/2 z-1 flex max-w-[calc(100%-1.5rem)] -translate-x-1/2 items-center gap-2 rounded-2 px-3 py-1.5 text-12 shadow-2 ${isStale ? "bg-due-soon text-sym-edge" : "bg-raised text-text"}`}
    >
      {isStale ? (
        <WifiOff aria-hidden className="size-4 shrink-0" />
      ) : (
        <Check aria-hidden className="size-4 shrink-0 text-done" />
      )}
      {isStale
        ? t("banner", { time: clock(heardAt) })
        : gap && t("bannerBack", { from: clock(gap.from), to: clock(gap.to), count: formatCount(caughtUp ?? 0) })}
    </p>
  );
}
