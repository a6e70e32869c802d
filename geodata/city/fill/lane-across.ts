import { longestSpan, type Plot } from "./plot";

/** A lane from one side of the plot to the other, where it is widest at this height, with gates at both ends. */
export function laneAcross(plot: Plot, y: number): void {
  const span = longestSpan(plot.spans(y - 3, y + 3));
  if (!span) return;
  const [west, east] = span;
  plot.path(
    "lane",
    [
      [west + 1, y],
      [east - 1, y],
    ],
    { opensAtStart: true, opensAtEnd: true },
  );
  plot.reserve({ west, east, south: y - 3.5, north: y + 3.5 });
}
