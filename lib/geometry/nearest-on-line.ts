import type { PlanePoint } from "./local-plane";

export interface PlaceOnLine {
  /** Metres along the line from its start. */
  along: number;
  /** Metres beside it. */
  aside: number;
  point: PlanePoint;
}

/** The place on a line that is nearest to a point. */
export function nearestOnLine(point: PlanePoint, line: readonly PlanePoint[]): PlaceOnLine {
  let nearest: PlaceOnLine = { along: 0, aside: Infinity, point: line[0] ?? point };
  let passed = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i]!, line[i + 1]!];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = Math.hypot(dx, dy);
    const share =
      length === 0
        ? 0
        : Math.min(1, Math.max(0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (length * length)));
    const at: PlanePoint = [a[0] + share * dx, a[1] + share * dy];
    const aside = Math.hypot(point[0] - at[0], point[1] - at[1]);
    if (aside < nearest.aside) nearest = { along: passed + share * length, aside, point: at };
    passed += length;
  }
  return nearest;
}
