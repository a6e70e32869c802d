import { memo } from "react";
import type { TimeWindow } from "@/lib/map/incidents/incident-window";
import type { HistogramBar } from "@/lib/map/incidents/time-histogram";

const CHART_HEIGHT = 56;
/** The red of a bar's late cases hangs from its top; one in a bar of many must be seen, too. */
const CAP_HEIGHT = 2.5;
/** A quiet night does not make two cases look like a rush. */
const LEAST_PEAK = 4;

interface TimeBarsProps {
  bars: readonly HistogramBar[];
  usual: Float64Array;
  step: number;
  brush: TimeWindow;
  span: TimeWindow;
}

/** Open cases dark, closed ones pale above them, late ones with a red cap; inside the brush in accent. */
export const TimeBars = memo(function TimeBars({ bars, usual, step, brush, span }: TimeBarsProps) {
  const most = Math.max(LEAST_PEAK, ...bars.map((bar) => bar.open + bar.closed), ...usual);
  const share = (moment: number): number => ((moment - span.from) / (span.to - span.from)) * 100;
  const height = (count: number): number => (count / most) * (CHART_HEIGHT - CAP_HEIGHT - 1);
  const barWidth = 100 / bars.length;
  // The current bar is not over yet, and what is usual goes on past it: the line ends where the strip does.
  const line = Array.from(usual, (count, i) => `${(i + 0.5) * barWidth},${CHART_HEIGHT - height(count)}`);
  return (
    <svg viewBox={`0 0 100 ${CHART_HEIGHT}`} preserveAspectRatio="none" aria-hidden className="size-full">
      <rect
        x={share(brush.from)}
        width={Math.max(0, share(brush.to) - share(brush.from))}
        height={CHART_HEIGHT}
        className="fill-accent-soft"
      />
      {bars.map(({ start, closed, open, late }, i) => {
        if (closed + open === 0) return null;
        const inBrush = start + step > brush.from && start < brush.to;
        const [closedTop, openTop] = [height(closed), height(open)];
        const shape = { x: i * barWidth + barWidth * 0.12, width: barWidth * 0.76 };
        return (
          <g key={start} className={inBrush ? "fill-accent" : "fill-text-2"}>
            <rect {...shape} y={CHART_HEIGHT - openTop} height={openTop} />
            <rect {...shape} y={CHART_HEIGHT - openTop - closedTop} height={closedTop} opacity={0.35} />
            {late > 0 && (
              <rect
                {...shape}
                y={CHART_HEIGHT - openTop - closedTop - CAP_HEIGHT}
                height={Math.max(CAP_HEIGHT, height(late))}
                className="fill-due-late"
              />
            )}
          </g>
        );
      })}
      <polyline
        points={line.join(" ")}
        fill="none"
        vectorEffect="non-scaling-stroke"
        strokeDasharray="3 3"
        className="stroke-text-3"
      />
    </svg>
  );
});
