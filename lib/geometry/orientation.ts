import type { PlanePoint } from "./local-plane";

/** > 0: `c` lies left of the line from `a` to `b`; 0: on it; < 0: right. Exact for whole numbers whose products stay below 2^53. */
export const orientation = (a: PlanePoint, b: PlanePoint, c: PlanePoint): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
