import { orderTour } from "./order-tour";
import type { StopDemand, StopPlan } from "./stop-plan";
import { StopRoute } from "./stop-route";

export interface StopPlanInput {
  stops: readonly StopDemand[];
  /** Walking minutes, row-major; place 0 is the start, place i + 1 stop i. `Infinity` = no way. */
  minutes: Float64Array;
  /** Ends where it started. */
  returns: boolean;
  budgetMinutes: number;
  random: () => number;
}

/** Work for looking for something better, in insertions looked at. */
const SEARCH_WORK = 6_000_000;
const MOST_ROUNDS = 300;

/**
 * Which stops to visit, and in which order: all, in a short tour, when nothing limits it; else those that are worth most within
 * the budget and their windows (orienteering with time windows: insertion by worth per minute, then ruin and recreate after
 * Schrimpf et al., Record breaking optimization results using the ruin and recreate principle, 2000).
 */
export function planStops(input: StopPlanInput): StopPlan {
  const { stops, minutes, returns, random } = input;
  const { candidates, leftOut } = withinReach(input);
  const isFree = input.budgetMinutes === Infinity && candidates.every((stop) => stops[stop]!.window === null);
  const route = new StopRoute(stops, minutes, { returns, budgetMinutes: input.budgetMinutes });
  if (isFree) {
    const places = [0, ...candidates.map((stop) => stop + 1)];
    const width = stops.length + 1;
    const cost = Float64Array.from({ length: places.length ** 2 }, (_, cell) => {
      const [a, b] = [places[Math.floor(cell / places.length)]!, places[cell % places.length]!];
      return minutes[a * width + b]!;
    });
    route.set([...orderTour(places.length, cost, returns, random).subarray(1)].map((place) => candidates[place - 1]!));
  } else searchBest(route, candidates, random);
  const chosen = new Set(route.stops);
  for (const stop of candidates) if (!chosen.has(stop)) leftOut.push({ stop, reason: route.whyNot(stop) });
  return { visits: route.visits(), totalMinutes: route.totalMinutes, leftOut };
}

/** Parts the stops that could be visited alone from those that could not. */
function withinReach({ stops, minutes, returns, budgetMinutes }: StopPlanInput) {
  const leftOut: StopPlan["leftOut"] = [];
  const candidates: number[] = [];
  for (const [stop, { dwellMinutes, window }] of stops.entries()) {
    const there = minutes[stop + 1]!;
    const arrive = Math.max(there, window?.fromMinutes ?? 0);
    const needsMinutes = arrive + dwellMinutes + (returns ? there : 0);
    if (there === Infinity) leftOut.push({ stop, reason: { code: "unreachable" } });
    else if (window && there > window.toMinutes) {
      const reason = { code: "window-missed", earliestMinutes: there, closesMinutes: window.toMinutes } as const;
      leftOut.push({ stop, reason });
    } else if (needsMinutes > budgetMinutes) {
      leftOut.push({ stop, reason: { code: "beyond-budget", needsMinutes, budgetMinutes } });
    } else candidates.push(stop);
  }
  return { candidates, leftOut };
}

function searchBest(route: StopRoute, candidates: readonly number[], random: () => number): void {
  route.fill(candidates, () => 1);
  const rounds = Math.min(MOST_ROUNDS, SEARCH_WORK / Math.max(1, candidates.length * (route.stops.length + 1)));
  let best = { stops: route.stops, worth: route.worth, minutes: route.totalMinutes };
  for (let round = 0; round < rounds && candidates.length > 1; round++) {
    const { length } = best.stops;
    const from = Math.floor(random() * length);
    const count = 1 + Math.floor(random() * Math.max(1, length / 3));
    route.set([...best.stops.slice(0, from), ...best.stops.slice(from + count)]);
    // A little noise, so that what was thrown out does not simply come back.
    route.fill(candidates, () => 0.6 + 0.8 * random());
    const { worth, totalMinutes } = route;
    if (worth > best.worth || (worth === best.worth && totalMinutes < best.minutes))
      best = { stops: route.stops, worth, minutes: totalMinutes };
  }
  route.set(best.stops);
}
