import { improveTour } from "./improve-tour";

/** Enough for 2 % above the shortest tour at a thousand stops, within a second. */
const KICKS = 3500;
const KICKS_EACH = 25;

/**
 * A short tour that starts at place 0 and visits all others.
 * @param cost symmetric, row-major `count × count`, all finite
 * @param returns ends at place 0 again; else where it is best
 */
export function orderTour(count: number, cost: Float64Array, returns: boolean, random: () => number): Int32Array {
  if (count < 3) return Int32Array.from({ length: count }, (_, i) => i);
  const cities = returns ? count : count + 1;
  const closed = returns ? cost : withFreeEnd(count, cost);
  const kicks = Math.min(KICKS, KICKS_EACH * cities);
  const tour = improveTour(nearestFirst(cities, closed), { cost: closed, kicks, random });
  const start = tour.indexOf(0);
  const order = Int32Array.from(tour, (_, i) => tour[(start + i) % cities]!);
  if (returns) return order;
  // The city that is not there lies next to the start: the walk ends before it.
  return order[1] === count ? Int32Array.from([0, ...order.subarray(2).reverse()]) : order.subarray(0, count);
}

/** One city more, at no distance from any, tied to the start: a round through it is a walk from the start to anywhere. */
function withFreeEnd(count: number, cost: Float64Array): Float64Array {
  const cities = count + 1;
  let most = 1;
  for (const price of cost) most = Math.max(most, price);
  const closed = new Float64Array(cities * cities);
  for (let i = 0; i < count; i++) {
    closed.set(cost.subarray(i * count, (i + 1) * count), i * cities);
    const price = i === 0 ? 0 : most * 4;
    closed[i * cities + count] = price;
    closed[count * cities + i] = price;
  }
  return closed;
}

function nearestFirst(count: number, cost: Float64Array): Int32Array {
  const order = new Int32Array(count);
  const seen = new Uint8Array(count);
  for (let i = 1, at = 0; i < count; i++) {
    seen[at] = 1;
    let best = -1;
    for (let other = 0; other < count; other++) {
      if (seen[other] === 0 && (best === -1 || cost[at * count + other]! < cost[at * count + best]!)) best = other;
    }
    order[i] = best;
    at = best;
  }
  return order;
}
