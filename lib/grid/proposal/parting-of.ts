import type { Ground, GroundPoint } from "../figures/ground";
import type { CellCode, GridGraph } from "../grid-graph";
import { isInside } from "../is-inside";
import { distanceMetres, eastScale } from "../metric";
import { type Point, pointKey } from "../point";
import { ringsOf } from "../rings-of";
import type { Atom, Link, Parting } from "./parting";
import { type VoronoiEdge, voronoiEdges } from "./voronoi-edges";

export interface PartingOptions {
  /** The cells whose ground is dealt out: of one community, none of them locked. */
  cells: readonly CellCode[];
  /** Codes of the parts: those of the cells, or more or fewer. */
  codes: readonly CellCode[];
  load: (point: GroundPoint) => number;
}

/** A parting, and the borders of its atoms' grounds. */
export function partingOf(
  graph: GridGraph,
  ground: Ground,
  { cells, codes, load }: PartingOptions,
): { parting: Parting; edges: readonly VoronoiEdge[] } {
  const rings = cells.map((code) => ({ code, rings: ringsOf(graph, code) }));
  const whole = rings.flatMap((cell) => cell.rings);
  const atoms = atomsIn(ground, rings, load);
  const places = atoms.map(({ at }) => at);
  const edges = voronoiEdges(places, places[0] ? eastScale(places[0]) : 1);
  const links = edges.flatMap(({ a, b, left, right }): Link[] => {
    if (left === -1 || right === -1) return [];
    const metres = distanceMetres(a, b) * shareInside(a, b, whole);
    return metres === 0
      ? []
      : [{ a: left, b: right, metres, isBarrier: ground.crosses(places[left]!, places[right]!) }];
  });
  const linksOf: number[][] = atoms.map(() => []);
  for (const [number, { a, b }] of links.entries()) for (const atom of [a, b]) linksOf[atom]!.push(number);
  return { parting: { atoms, links, linksOf, codes }, edges };
}

type CellRings = readonly { code: CellCode; rings: readonly (readonly Point[])[] }[];

function atomsIn(ground: Ground, cells: CellRings, load: PartingOptions["load"]): Atom[] {
  const atoms = new Map<string, Atom>();
  for (const point of ground.points) {
    const cell = cells.find(({ rings }) => isInside(point.at, rings))?.code;
    if (cell === undefined) continue;
    const key = pointKey(point.at);
    const other = atoms.get(key);
    atoms.set(key, {
      at: point.at,
      households: (other?.households ?? 0) + point.households,
      load: (other?.load ?? 0) + load(point),
      buildings: (other?.buildings ?? 0) + 1,
      cell,
    });
  }
  return [...atoms.values()];
}

/**
 * How much of a border lies inside the community: between two crossings of its outline all of it does, or none. Borders of the outermost
 * places run far out, so looking here and there would miss the short stretch that is inside. The rings of neighbours cancel each other by
 * the even-odd rule, so together they are the outline.
 */
function shareInside(a: Point, b: Point, rings: readonly (readonly Point[])[]): number {
  const along = (share: number): Point => [
    Math.round(a[0] + share * (b[0] - a[0])),
    Math.round(a[1] + share * (b[1] - a[1])),
  ];
  const cuts = [0, ...rings.flatMap((ring) => crossings(a, b, ring)).sort((p, q) => p - q), 1];
  let inside = 0;
  for (let i = 1; i < cuts.length; i++) {
    const [from, to] = [cuts[i - 1]!, cuts[i]!];
    if (to > from && isInside(along((from + to) / 2), rings)) inside += to - from;
  }
  return inside;
}

/** Where a → b crosses the sides of a closed ring, as shares of its length. */
function crossings(a: Point, b: Point, ring: readonly Point[]): number[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const side = (p: Point): number => dx * (p[1] - a[1]) - dy * (p[0] - a[0]);
  return ring.flatMap((p, i) => {
    const q = ring[(i + 1) % ring.length]!;
    const [s, t] = [side(p), side(q)];
    if (s > 0 === t > 0) return [];
    const [x, y] = [p[0] + (s / (s - t)) * (q[0] - p[0]), p[1] + (s / (s - t)) * (q[1] - p[1])];
    const share = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy);
    return share > 0 && share < 1 ? [share] : [];
  });
}
