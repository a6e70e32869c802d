interface LegendRampProps {
  variable: "heat" | "choro";
  steps: number;
  few: string;
  many: string;
  title: string;
}

/** Colours from few to many, with what the ends stand for. */
export const LegendRamp = ({ variable, steps, few, many, title }: LegendRampProps) => (
  <div>
    <svg
      viewBox={`0 0 ${steps} 1`}
      preserveAspectRatio="none"
      aria-hidden
      className="h-2 w-full overflow-hidden rounded-1"
    >
      {Array.from({ length: steps }, (_, i) => (
        <rect key={i} x={i} width="1.02" height="1" fill={`var(--${variable}-${i + 1})`} />
      ))}
    </svg>
    <div className="mt-0.5 flex justify-between gap-3 text-11">
      <span>{few}</span>
      <span className="text-center">{title}</span>
      <span>{many}</span>
    </div>
  </div>
);
