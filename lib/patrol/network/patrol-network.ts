import { lineMetres } from "@/lib/geometry/line-metres";
import { type LngLat, type LocalPlane, localPlane, type PlanePoint } from "@/lib/geometry/local-plane";
import { nearestOnLine } from "@/lib/geometry/nearest-on-line";
import { type Street, type StreetGraph, streetGraph } from "../street-graph";
import { cutLine } from "./cut-line";
import type { RoadPiece } from "./road-piece";

/** A stop may lie this far from the nearest street: a courtyard, not another street's back. */
export const FARTHEST_ASIDE_METRES = 120;

/** What a street of the graph is on the map. */
export interface NetworkPiece {
  road: RoadPiece;
  /** From the street's `from` to its `to`. */
  line: LngLat[];
}

export interface PatrolNetwork {
  graph: StreetGraph;
  /** As the graph's streets. */
  pieces: NetworkPiece[];
  /** For each position asked for: its node and how far beside the street it lies; null = no street is near enough. */
  placed: ({ node: number; asideMetres: number } | null)[];
}

/** The street graph of some roads, cut where positions (stops, a start) lie beside them, so that each has a node of its own. */
export function patrolNetwork(
  roads: readonly RoadPiece[],
  positions: readonly LngLat[],
  origin: LngLat = roads[0]?.line[0] ?? [0, 0],
): PatrolNetwork {
  const plane = localPlane(origin);
  const lines = roads.map(({ line }) => line.map(plane.toPlane));
  const spots = positions.map((position) => nearestRoad(plane.toPlane(position), lines));
  const nodes = new NodeNumbers();
  const streets: Street[] = [];
  const pieces: NetworkPiece[] = [];
  const cutNodes = new Map<string, number>();
  for (const [i, road] of roads.entries()) {
    const line = lines[i]!;
    const total = lineMetres(line);
    const cuts = [...new Set(spots.flatMap((spot) => (spot?.road === i ? [spot.along] : [])))].sort((a, b) => a - b);
    let [node, passed] = [nodes.of(`n${road.fromNode}`), 0];
    for (const along of [...cuts, total]) {
      const isEnd = along === total;
      const next = isEnd ? nodes.of(`n${road.toNode}`) : along === 0 ? node : nodes.of(`c${i}:${along}`);
      cutNodes.set(`${i}:${along}`, next);
      if (along === passed && next === node) continue;
      streets.push({ from: node, to: next, centimetres: Math.round((along - passed) * 100), required: road.required });
      pieces.push({ road, line: partOf(line, passed, along, plane) });
      [node, passed] = [next, along];
      if (isEnd) break;
    }
  }
  const placed = spots.map((spot) =>
    spot ? { node: cutNodes.get(`${spot.road}:${spot.along}`)!, asideMetres: spot.aside } : null,
  );
  return { graph: streetGraph(nodes.count, streets), pieces, placed };
}

const partOf = (line: readonly PlanePoint[], from: number, to: number, plane: LocalPlane): LngLat[] =>
  cutLine(line, from, to).map(plane.toLngLat);

function nearestRoad(point: PlanePoint, lines: readonly (readonly PlanePoint[])[]) {
  let nearest: { road: number; along: number; aside: number } | null = null;
  for (const [road, line] of lines.entries()) {
    const { along, aside } = nearestOnLine(point, line);
    if (aside <= FARTHEST_ASIDE_METRES && (!nearest || aside < nearest.aside)) nearest = { road, along, aside };
  }
  // A hand's breadth from a crossing is the crossing.
  if (nearest) {
    const total = lineMetres(lines[nearest.road]!);
    if (nearest.along < 0.5) nearest.along = 0;
    else if (nearest.along > total - 0.5) nearest.along = total;
  }
  return nearest;
}

/** Numbers for names, in the order of their coming. */
class NodeNumbers {
  readonly #numbers = new Map<string, number>();

  get count(): number {
    return this.#numbers.size;
  }

  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }
}
