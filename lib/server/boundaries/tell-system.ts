import { freeGround } from "@/lib/grid/free-ground";
import { graphIndex } from "@/lib/grid/graph-index";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { outlineDistance } from "@/lib/grid/intake/outline-distance";
import { outlinePlaces } from "@/lib/grid/intake/outline-places";
import { type Point, toPoint, toPosition } from "@/lib/grid/point";
import { toWgs84 } from "@/lib/imports/coordinate-system";
import type { CoordinateSystem } from "@/lib/imports/coordinate-systems";
import { BoundaryFault } from "./boundary-fault";
import type { Note } from "./boundary-file";

const MOST_PLACES = 300;
/** CGCS2000 is WGS 84 here; it need not be tried. */
const tried = ["wgs84", "gcj02", "bd09"] as const;
/** A system is told when borders fit closely in it and by far not in any other. */
const [CLOSE_METRES, FAR_METRES] = [20, 40];
/** Or when next to nothing of the file lies outside of the area, and in any other system a good part of it does. */
const [MOST_OUTSIDE, MUCH_MORE] = [0.03, 0.1];

type Tried = (typeof tried)[number];

/** A figure for each system; the least is the best. */
type Figures = ReadonlyMap<Tried, number>;

const figures = (of: (system: Tried) => number): Figures => new Map(tried.map((system) => [system, of(system)]));

/** The best system, its figure, and that of the one it is held against: another that somebody named, or the next best. */
function bestOf(of: Figures, against: Tried | null): [best: Tried, figure: number, other: number] {
  const [first, second] = [...of].sort((a, b) => a[1] - b[1]);
  return [first![0], first![1], against === null ? second![1] : of.get(against)!];
}

/** What a file is laid over. */
export interface KnownGround {
  inForce: GridGraph;
  /** Borders that the file may well follow: of the grids or units in force. */
  known: GridGraph;
}

/**
 * The system that a file is in: as asked for, unless where it lies says clearly that it is another. Asked to find it, there is
 * always a note of what was found, or that nothing told it.
 */
export function tellSystem(
  file: GridGraph,
  { inForce, known }: KnownGround,
  asked: CoordinateSystem | "auto",
): { system: CoordinateSystem; notes: Note[] } {
  const against = asked === "auto" ? null : asked === "cgcs2000" ? "wgs84" : asked;
  const find = inForce.cells.has(freeGround) ? systemOfUnits : systemOfGrids;
  const { told, best } = find(file, { inForce, known }, against);
  if (asked !== "auto") {
    if (told !== null) throw new BoundaryFault("wrong-system", told);
    return { system: asked, notes: [] };
  }
  const system = told ?? best;
  const kind = system === null ? "system-assumed" : "system-found";
  return { system: system ?? "wgs84", notes: [{ kind, detail: system ?? "wgs84" }] };
}

interface Found {
  /** Without doubt; null when it is the one it was held against. */
  told: Tried | null;
  /** With it. */
  best: Tried | null;
}

/** Grids have the outline and the communities' borders in common with every file of them. */
function systemOfGrids(file: GridGraph, { inForce }: KnownGround, against: Tried | null): Found {
  const metres = outlineDistances(file, inForce);
  return { told: byDistance(metres, against), best: bestOf(metres, null)[0] };
}

/**
 * Units that leave ground free need not follow the outline. They tell their system by what they have in common with what is
 * known: the outline, borders in force, or that they lie in the area at all.
 */
function systemOfUnits(file: GridGraph, { inForce, known }: KnownGround, against: Tried | null): Found {
  const vertices = everyFew([...file.arcs.values()].flatMap(({ points }) => points.slice(1)));
  const placesIn = new Map(tried.map((system) => [system, vertices.map((p) => inWgs84(p, system))]));
  const { cellAt } = graphIndex(inForce);
  const outside = figures((system) => {
    const places = placesIn.get(system)!;
    return places.filter((p) => cellAt(p) === null).length / Math.max(1, places.length);
  });
  const [inside, least, other] = bestOf(outside, against);
  const byPlace = least <= MOST_OUTSIDE && other - least >= MUCH_MORE ? inside : null;
  const told =
    byDistance(outlineDistances(file, inForce), against) ??
    byDistance(
      figures((system) => outlineDistance(known, placesIn.get(system)!)),
      against,
    ) ??
    byPlace;
  return { told, best: null };
}

/** How far off the outline lies from the file's borders, in metres. */
function outlineDistances(file: GridGraph, area: GridGraph): Figures {
  const places = outlinePlaces(area, MOST_PLACES);
  return figures((system) => outlineDistance(inSystem(file, system), places));
}

function byDistance(metres: Figures, against: Tried | null): Tried | null {
  const [best, least, other] = bestOf(metres, against);
  return least < CLOSE_METRES && other > FAR_METRES ? best : null;
}

function everyFew<T>(all: readonly T[]): T[] {
  const every = Math.max(1, Math.ceil(all.length / MOST_PLACES));
  return all.filter((_, i) => i % every === 0);
}

const inWgs84 = (p: Point, system: CoordinateSystem): Point =>
  system === "wgs84" ? p : toPoint(toWgs84(toPosition(p), system));

function inSystem(graph: GridGraph, system: CoordinateSystem): GridGraph {
  if (system === "wgs84") return graph;
  const moved = (p: Point): Point => inWgs84(p, system);
  const arcs = [...graph.arcs.values()].map((arc) => [arc.id, { ...arc, points: arc.points.map(moved) }] as const);
  return { ...graph, arcs: new Map(arcs) };
}
