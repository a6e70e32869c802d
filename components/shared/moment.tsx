import { localTime } from "@/lib/i18n/local-time";

/** A point in time: the clock for today, month and day before it otherwise; all of it on hover. */
export function Moment({ at, now, className }: { at: string; now: Date; className?: string }) {
  const { day, shortDay, clock, clockWithSeconds } = localTime(new Date(at));
  return (
    <time dateTime={at} title={`${day} ${clockWithSeconds}`} className={className}>
      {day === localTime(now).day ? clock : `${shortDay} ${clock}`}
    </time>
  );
}
