import type { PlanePoint } from "./local-plane";
import { orientation } from "./orientation";

/** The corners of the smallest convex polygon around points, counter-clockwise (Andrew's monotone chain, 1979). */
export function convexHull<P extends PlanePoint>(points: readonly P[]): P[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...chainOf(sorted), ...chainOf(sorted.toReversed())];
}

/** One side of the hull, without its last point, which begins the other side. */
function chainOf<P extends PlanePoint>(sorted: readonly P[]): P[] {
  const chain: P[] = [];
  for (const point of sorted) {
    while (chain.length > 1 && orientation(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
    chain.push(point);
  }
  return chain.length > 1 ? chain.slice(0, -1) : chain;
}
