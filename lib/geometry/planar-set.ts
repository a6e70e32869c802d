import { area, Clipper64, ClipType, FillRule } from "clipper2-ts";
import type { PlanePoint } from "./local-frame";

/** Whole millimetres: Clipper2 works on integers, so that no rounding can tear a polygon (docs/decisions/012). */
const UNITS_PER_METRE = 1_000;

/** Paths in millimetres, holes running clockwise. */
export type PlanarSet = { x: number; y: number }[][];

export const toPlanarSet = (rings: readonly (readonly PlanePoint[])[]): PlanarSet =>
  rings.map((ring) =>
    ring.map(([x, y]) => ({ x: Math.round(x * UNITS_PER_METRE), y: Math.round(y * UNITS_PER_METRE) })),
  );

export const toRings = (set: PlanarSet): PlanePoint[][] =>
  set.map((path) => path.map(({ x, y }): PlanePoint => [x / UNITS_PER_METRE, y / UNITS_PER_METRE]));

/** Square metres; holes count against. */
export const areaOfSet = (set: PlanarSet): number =>
  set.reduce((sum, path) => sum + area(path), 0) / UNITS_PER_METRE ** 2;

/** All that at least one path winds around. */
export const unite = (set: PlanarSet): PlanarSet => combine(ClipType.Union, FillRule.NonZero, set, []);

export const subtract = (from: PlanarSet, what: PlanarSet): PlanarSet =>
  from.length === 0 || what.length === 0 ? from : combine(ClipType.Difference, FillRule.NonZero, from, what);

export const intersect = (one: PlanarSet, two: PlanarSet): PlanarSet =>
  one.length === 0 || two.length === 0 ? [] : combine(ClipType.Intersection, FillRule.NonZero, one, two);

/**
 * The part of `ground` that at least `times` of the sets cover, each set being free of overlaps in itself. A frame that runs
 * clockwise around everything takes one from every winding number; what is still positive was covered once more than frames.
 */
export function coveredTimes(ground: PlanarSet, sets: readonly PlanarSet[], times: number): PlanarSet {
  if (ground.length === 0 || sets.length < times) return [];
  const paths = sets.flat();
  const frame = frameAround(paths);
  const frames = Array.from({ length: times - 1 }, () => frame);
  return combine(ClipType.Intersection, FillRule.Positive, [...paths, ...frames], ground);
}

function frameAround(set: PlanarSet): PlanarSet[number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const path of set) {
    for (const { x, y } of path) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  const edge = UNITS_PER_METRE;
  return [
    { x: west - edge, y: south - edge },
    { x: west - edge, y: north + edge },
    { x: east + edge, y: north + edge },
    { x: east + edge, y: south - edge },
  ];
}

function combine(kind: ClipType, rule: FillRule, subject: PlanarSet, clip: PlanarSet): PlanarSet {
  const clipper = new Clipper64();
  clipper.addSubject(subject);
  if (clip.length > 0) clipper.addClip(clip);
  const solution: PlanarSet = [];
  if (!clipper.execute(kind, rule, solution)) throw new Error("Clipper2 refused its input");
  return solution;
}
