import type { Role } from "@/lib/access/role";
import { shownCount } from "@/lib/access/small-count";
import type { RateView } from "@/lib/contracts/incidents/rate";
import type { Indicator, Rate } from "@/lib/incidents/indicator";

const hidden: RateView = { numerator: null, denominator: null, value: null };

/** Rates as a role may see them: a leader sees none of fewer than five cases. */
export function shownRates(role: Role, rates: Record<Indicator, Rate>): Record<Indicator, RateView> {
  const shown = Object.entries(rates).map(([indicator, rate]) => [
    indicator,
    shownCount(role, rate.denominator) === null ? hidden : rate,
  ]);
  return Object.fromEntries(shown) as Record<Indicator, RateView>;
}
