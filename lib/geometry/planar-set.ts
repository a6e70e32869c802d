import { Clipper64, ClipType, FillRule } from "clipper2-ts";
import type { PlanePoint } from "./local-frame";

/** Whole millimetres: Clipper2 works on integers, so that no rounding can tear a polygon (docs/decisions/011). */
const UNITS_PER_METRE = 1_000;

/** Paths in millimetres, holes running clockwise. */
export type PlanarSet = { x: number; y: number }[][];

export const toPlanarSet = (rings: readonly (readonly PlanePoint[])[]): PlanarSet =>
  rings.map((ring) =>
    ring.map(([x, y]) => ({ x: Math.round(x * UNITS_PER_METRE), y: Math.round(y * UNITS_PER_METRE) })),
  );

export const toRings = (set: PlanarSet): PlanePoint[][] =>
  set.map((path) => path.map(({ x, y }): PlanePoint => [x / UNITS_PER_METRE, y / UNITS_PER_METRE]));

export const subtract = (from: PlanarSet, what: PlanarSet): PlanarSet =>
  from.length === 0 || what.length === 0 ? from : combine(ClipType.Difference, FillRule.NonZero, from, what);

function combine(kind: ClipType, rule: FillRule, subject: PlanarSet, clip: PlanarSet): PlanarSet {
  const clipper = new Clipper64();
  clipper.addSubject(subject);
  if (clip.length > 0) clipper.addClip(clip);
  const solution: PlanarSet = [];
  if (!clipper.execute(kind, rule, solution)) throw new Error("Clipper2 refused its input");
  return solution;
}
