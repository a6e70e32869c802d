import { AXIS_MOST, HOUSEHOLDS_LEAST, HOUSEHOLDS_MOST } from "./household-target";

const percent = (households: number) => `${Math.min(100, (households / AXIS_MOST) * 100)}%`;

interface HouseholdBarProps {
  households: number;
  /** Before the drag: a magenta tick. */
  before?: number | null;
  least?: number;
  most?: number;
}

/** A bullet bar: the band is the target, the bar the households. The figure beside it says the same. */
export function HouseholdBar({
  households,
  before = null,
  least = HOUSEHOLDS_LEAST,
  most = HOUSEHOLDS_MOST,
}: HouseholdBarProps) {
  const outside = households < least || households > most;
  return (
    <span aria-hidden className="relative block h-3.5 w-full">
      <span
        className="absolute inset-y-0 rounded-1 bg-bar-band"
        style={{ left: percent(least), width: percent(most - least) }}
      />
      <span
        className={`absolute inset-y-1 left-0 rounded-full ${outside ? "bg-sev-2" : "bg-bar-fill"}`}
        style={{ width: percent(households) }}
      />
      {before !== null && <span className="absolute inset-y-0 w-0.5 bg-boundary" style={{ left: percent(before) }} />}
    </span>
  );
}
