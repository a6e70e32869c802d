import type { LngLat } from "@/lib/geometry/local-plane";
import { patrolNetwork } from "../network/patrol-network";
import type { RoadPiece } from "../network/road-piece";
import { isLineFault, lineWay } from "./line-way";
import type { ZoneLine } from "./zone-plan";

/** A line as it lies on the streets. */
export interface LaidLine {
  line: LngLat[];
  metres: number;
}

/** Lays each line on the streets; null where the streets do not carry it. */
export function zoneLines(roads: readonly RoadPiece[], lines: readonly ZoneLine[]): (LaidLine | null)[] {
  const network = patrolNetwork(
    roads,
    lines.flatMap(({ via }) => via),
  );
  let first = 0;
  return lines.map(({ via }) => {
    const places = via.map((_, point) => first + point);
    first += via.length;
    const way = lineWay(network, places);
    if (isLineFault(way)) return null;
    const parts = way.map(({ street, forward }) => {
      const { line } = network.pieces[street]!;
      return forward ? line : line.toReversed();
    });
    const line = parts.flatMap((part, i) => (i === 0 ? part : part.slice(1)));
    const metres = way.reduce((sum, { street }) => sum + network.graph.streets[street]!.centimetres, 0) / 100;
    return { line, metres };
  });
}
