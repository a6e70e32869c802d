import { WEEK_MINUTES, type WeekSpan } from "@/lib/incidents/dispatch/roster-week";
import { DAY_MINUTES } from "@/lib/incidents/working-time";

const HEIGHT = 20;
const days = [1, 2, 3, 4, 5, 6];

interface WeekStripProps {
  spans: readonly WeekSpan[];
  /** Twice on duty. */
  overlaps: readonly WeekSpan[];
  label: string;
}

/** A week from Monday to Sunday with the times of duty; where two of one roster meet, it is marked. */
export function WeekStrip({ spans, overlaps, label }: WeekStripProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WEEK_MINUTES} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="block h-5 w-full rounded-1 bg-sunken"
    >
      {spans.map(({ from, to }) => (
        <rect key={`${from} ${to}`} x={from} y={3} width={to - from} height={HEIGHT - 6} className="fill-accent" />
      ))}
      {overlaps.map(({ from, to }) => (
        <rect key={`${from} ${to}`} x={from} y={0} width={to - from} height={HEIGHT} className="fill-due-late" />
      ))}
      {days.map((day) => (
        <line
          key={day}
          x1={day * DAY_MINUTES}
          x2={day * DAY_MINUTES}
          y1={0}
          y2={HEIGHT}
          vectorEffect="non-scaling-stroke"
          className="stroke-line-strong"
        />
      ))}
    </svg>
  );
}
