import { boxOf } from "@/lib/geometry/box";
import { convexHull } from "@/lib/geometry/convex-hull";
import { doubledArea } from "../doubled-area";
import type { CellCode, GridGraph } from "../grid-graph";
import { isInside } from "../is-inside";
import { distanceMetres, onPlane, squareMetres } from "../metric";
import type { Point } from "../point";
import { ringsOf } from "../rings-of";
import { enclosingCircle } from "./enclosing-circle";
import type { GridRules } from "./grid-rules";
import type { Ground, GroundPoint } from "./ground";
import { barrierCrossings } from "./parted-by-barriers";

export interface CellFigures {
  buildings: number;
  households: number;
  people: number;
  /** Open ones. */
  hazards: number;
  /** Cases of the last 90 days. */
  incidents: number;
  areaSquareMetres: number;
  perimeterMetres: number;
  /** 4π·area ÷ perimeter²; 1 is a circle (Polsby & Popper 1991). */
  polsbyPopper: number;
  /** Area ÷ area of the smallest circle around it; 1 is a circle (Reock 1961). */
  reock: number;
  /** Between the two buildings that are farthest from each other, in a straight line. */
  acrossMetres: number;
  /** How often a main road or water must be crossed at least to come to all buildings. */
  barrierCrossings: number;
  /** Weighted work, in households. */
  workload: number;
  /** How far the households are from the middle of the target: 0.18 is 18 % too many. */
  deviation: number;
}

/**
 * What a cell holds. A point on a border counts in exactly one of the two cells beside it, so the sums over a coverage stay
 * what they are whatever moves.
 */
export function cellFigures(graph: GridGraph, code: CellCode, ground: Ground, rules: GridRules): CellFigures {
  const rings = ringsOf(graph, code);
  const inside = ground.within(boxOf(rings.flat())).filter(({ at }) => isInside(at, rings));
  const sum = (part: (point: GroundPoint) => number): number => inside.reduce((total, point) => total + part(point), 0);
  const households = sum((point) => point.households);
  const hazards = sum((point) => point.hazards);
  const incidents = sum((point) => point.incidents);
  const { leastHouseholds, mostHouseholds, weights } = rules;
  return {
    buildings: inside.length,
    households,
    people: sum((point) => point.people),
    hazards,
    incidents,
    ...shapeFigures(rings),
    acrossMetres: farthestApart(inside),
    barrierCrossings: barrierCrossings(sampled(inside.map(({ at }) => at)), ground.crosses),
    workload: households * weights.household + hazards * weights.hazard + incidents * weights.incident,
    deviation: households / ((leastHouseholds + mostHouseholds) / 2) - 1,
  };
}

/** No grid has as many buildings; units of a layer that do are looked at in every n-th. */
const MOST_WALKED = 1000;

function sampled(points: readonly Point[]): readonly Point[] {
  const every = Math.ceil(points.length / MOST_WALKED);
  return every < 2 ? points : points.filter((_, i) => i % every === 0);
}

function farthestApart(points: readonly GroundPoint[]): number {
  const [first] = points;
  if (!first) return 0;
  const places = convexHull(points.map(({ at }) => at)).map((at) => onPlane(at, first.at));
  let most = 0;
  for (const [i, [x, y]] of places.entries())
    for (let j = 0; j < i; j++) most = Math.max(most, (places[j]![0] - x) ** 2 + (places[j]![1] - y) ** 2);
  return Math.sqrt(most);
}

type Rings = readonly (readonly Point[])[];

function shapeFigures(rings: Rings) {
  const [origin] = rings[0] ?? [];
  if (!origin) return { areaSquareMetres: 0, perimeterMetres: 0, polsbyPopper: 0, reock: 0 };
  const areaSquareMetres = squareMetres(
    rings.reduce((sum, ring) => sum + doubledArea(ring), 0),
    origin,
  );
  const perimeterMetres = rings.reduce((sum, ring) => sum + lengthMetres(ring), 0);
  const { radius } = enclosingCircle(rings.flatMap((ring) => ring.slice(1).map((p) => onPlane(p, origin))));
  return {
    areaSquareMetres,
    perimeterMetres,
    polsbyPopper: perimeterMetres === 0 ? 0 : (4 * Math.PI * areaSquareMetres) / perimeterMetres ** 2,
    reock: radius === 0 ? 0 : areaSquareMetres / (Math.PI * radius ** 2),
  };
}

const lengthMetres = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, p, i) => sum + distanceMetres(points[i]!, p), 0);
