"use client";

import { useFormatter, useNow } from "next-intl";
import { localTime } from "@/lib/i18n/local-time";

/** "8 minutes ago", the moment itself on hover and for machines. For the past: a clock that lags makes no future of it. */
export function RelativeTime({ at, className }: { at: string; className?: string }) {
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  const moment = new Date(at);
  const { day, clockWithSeconds } = localTime(moment);
  return (
    <time dateTime={at} title={`${day} ${clockWithSeconds}`} className={className}>
      {format.relativeTime(moment, moment > now ? moment : now)}
    </time>
  );
}
