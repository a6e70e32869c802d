import { AXIS_MOST, HOUSEHOLDS_LEAST, HOUSEHOLDS_MOST, targetState } from "./household-target";

const percent = (households: number) => `${Math.min(100, (households / AXIS_MOST) * 100)}%`;

/** A bullet bar: the band is the target, the bar the households. The figure beside it says the same. */
export function HouseholdBar({ households }: { households: number }) {
  const outside = targetState(households) !== "within";
  return (
    <span aria-hidden className="relative block h-3.5 w-full">
      <span
        className="absolute inset-y-0 rounded-1 bg-bar-band"
        style={{ left: percent(HOUSEHOLDS_LEAST), width: percent(HOUSEHOLDS_MOST - HOUSEHOLDS_LEAST) }}
      />
      <span
        className={`absolute inset-y-1 left-0 rounded-full ${outside ? "bg-sev-2" : "bg-bar-fill"}`}
        style={{ width: percent(households) }}
      />
    </span>
  );
}
