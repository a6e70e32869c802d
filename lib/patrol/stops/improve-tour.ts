import { TourSearch } from "./tour-search";

export interface TourImprovement {
  /** Symmetric, row-major. */
  cost: Float64Array;
  /** Random disturbances to try, each kept when the tour is no longer after mending it. */
  kicks: number;
  /** 0 ≤ x < 1. */
  random: () => number;
}

/**
 * Shortens a round tour: chains of exchanges and moved pieces until nothing helps, then iterated local search with small double
 * bridges (Lourenço, Martin & Stützle, Iterated local search, 2003).
 */
export function improveTour(start: Int32Array, { cost, kicks, random }: TourImprovement): Int32Array {
  if (start.length < 5) return start;
  const search = new TourSearch(start, cost);
  search.mend();
  search.order.keep();
  for (let kick = 0; kick < kicks; kick++) {
    const lost = search.kick(random);
    const gained = search.mend();
    if (gained >= lost) search.order.keep();
    else search.order.undoTo(0);
  }
  return search.order.cities();
}
