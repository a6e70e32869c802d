import Flatbush from "flatbush";
import { boxOf } from "@/lib/geometry/box";
import { isMiddleInside } from "../is-inside";
import type { Point } from "../point";

interface Cover {
  /** Closed; holes are rings like others. */
  rings: readonly (readonly Point[])[];
}

/** Which of some grounds the middle of a segment lies in: the first of them, should there be several. */
export function coverLookup<C extends Cover>(covers: readonly C[]): (a: Point, b: Point) => C | undefined {
  if (covers.length === 0) return () => undefined;
  const index = new Flatbush(covers.length);
  for (const { rings } of covers) index.add(...boxOf(rings.flat()));
  index.finish();
  return (a, b) => {
    const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const near = index.search(x, y, x, y).sort((i, j) => i - j);
    return near.map((i) => covers[i]!).find(({ rings }) => isMiddleInside(a, b, rings));
  };
}
