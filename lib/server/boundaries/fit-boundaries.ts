import { boxOf } from "@/lib/geometry/box";
import { fromPolygons, type SourcePolygon } from "@/lib/grid/codec/from-polygons";
import type { CodeRule } from "@/lib/grid/codes/code-rule";
import { nameCells } from "@/lib/grid/codes/name-cells";
import { freeGround } from "@/lib/grid/free-ground";
import type { CellCode, GridGraph } from "@/lib/grid/grid-graph";
import { layOver } from "@/lib/grid/intake/lay-over";
import type { PlanRepair } from "@/lib/grid/intake/plan-repair";
import { toPosition } from "@/lib/grid/point";
import { toWgs84 } from "@/lib/imports/coordinate-system";
import type { CoordinateSystem } from "@/lib/imports/coordinate-systems";
import { BoundaryFault } from "./boundary-fault";
import type { BoundaryFeature, BoundaryFile, Note } from "./boundary-file";
import { codeColumn } from "./code-column";
import { namesOf } from "./names-of";
import { type KnownGround, tellSystem } from "./tell-system";

/** What a hand leaves between two outlines that are meant to be one. */
const mending = { snapMetres: 0.2, closeGapsUnderSquareMetres: 50 };
/** Features that reach less far from the area than this are looked at, in degrees; one larger than `HUGE` is no grid. */
const BESIDE_DEGREES = 0.05;
const HUGE_DEGREES = 2;

/** The grids in force, dealt out anew as a file has them, and all that had to be put right on the way. */
export function fitBoundaries(
  { features, notes }: BoundaryFile,
  ground: KnownGround,
  asked: CoordinateSystem | "auto",
  rule: CodeRule,
): { graph: GridGraph; repairs: PlanRepair[] } {
  const { inForce } = ground;
  const beside = featuresBeside(features, inForce);
  const codes = codesOf(beside, rule);
  const asTold = cleaned(beside, codes, "wgs84");
  const { system, notes: systemNotes } = tellSystem(asTold.graph, ground, asked);
  const isDegrees = system === "wgs84" || system === "cgcs2000";
  const { graph: wanted, repairs: mended } = isDegrees ? asTold : cleaned(beside, codes, system);
  const laid = orUnreadable(() => layOver(inForce, wanted, rule));
  if (!laid.ok) {
    const { at, code } = laid.refusal;
    throw new BoundaryFault("does-not-fit", at ? `${code} ${toPosition(at).join(", ")}` : code);
  }
  if (laid.names.size === 0) throw new BoundaryFault("elsewhere");
  const nameOf = (code: string): string => laid.names.get(code)?.[0] ?? code;
  const renamed = (repair: (typeof mended)[number]): PlanRepair => ({
    ...repair,
    cells: repair.cells.map(nameOf),
    ...("to" in repair && { to: nameOf(repair.to) }),
  });
  const leftOut = features.length - beside.length;
  const repairs: PlanRepair[] = [
    ...notes.map(asRepair),
    ...(leftOut > 0 ? [{ kind: "elsewhere-left-out", cells: [], detail: String(leftOut) } as const] : []),
    ...systemNotes.map(asRepair),
    // A gap that was left is told by what becomes of its ground.
    ...mended.filter(({ kind }) => kind !== "gap-kept").map(renamed),
    ...laid.repairs,
  ];
  // Grids have their names from their community.
  if (!inForce.cells.has(freeGround)) return { graph: laid.graph, repairs };
  const { notes: nameNotes, names } = namesOf(beside, rule.isCode);
  const ofCells = new Map<CellCode, string>();
  for (const [i, code] of codes.entries())
    for (const cell of laid.names.get(code) ?? []) {
      const name = names[i];
      if (name !== undefined && name !== null && !ofCells.has(cell)) ofCells.set(cell, name);
    }
  const taken: Note[] = ofCells.size > 0 ? [{ kind: "names-taken", detail: String(ofCells.size) }] : [];
  const named = [...taken, ...nameNotes].map(asRepair);
  return { graph: nameCells(laid.graph, ofCells), repairs: [...named, ...repairs] };
}

const asRepair = (note: Note): PlanRepair => ({ ...note, cells: [] });

function featuresBeside(features: readonly BoundaryFeature[], inForce: GridGraph): BoundaryFeature[] {
  const places = [...inForce.arcs.values()].flatMap(({ points }) => points.map(toPosition));
  const area = boxOf(places);
  const beside = features.filter(({ coordinates }) => {
    const [west, south, east, north] = boxOf(coordinates.flat(2));
    if (east - west > HUGE_DEGREES || north - south > HUGE_DEGREES) throw new BoundaryFault("elsewhere");
    return (
      west < area[2] + BESIDE_DEGREES &&
      east > area[0] - BESIDE_DEGREES &&
      south < area[3] + BESIDE_DEGREES &&
      north > area[1] - BESIDE_DEGREES
    );
  });
  if (beside.length === 0) throw new BoundaryFault("elsewhere");
  return beside;
}

/** What each feature is known by here: its code, or its place. */
function codesOf(features: readonly BoundaryFeature[], rule: CodeRule): string[] {
  const column = codeColumn(features, rule);
  return features.map(({ properties }, i) => {
    const told = column === null ? "" : textOf(properties[column]);
    return rule.isCode(told) ? told : `#${i + 1}`;
  });
}

/** One clean coverage of the features, by their codes; several of one code are one. */
function cleaned(
  features: readonly BoundaryFeature[],
  codes: readonly string[],
  system: CoordinateSystem,
): ReturnType<typeof fromPolygons> {
  const byCode = new Map<string, SourcePolygon["coordinates"]>();
  for (const [i, { coordinates }] of features.entries()) {
    const code = codes[i]!;
    const shifted = coordinates.map((rings) =>
      rings.map((ring) => closed(ring.map((place) => toWgs84(place, system)))),
    );
    byCode.set(code, [...(byCode.get(code) ?? []), ...shifted]);
  }
  const source = [...byCode].map(([code, coordinates]) => ({ code, group: "file", coordinates }));
  return orUnreadable(() => fromPolygons(source, mending));
}

/** Lines that cross each other more often than borders do are no boundaries. */
function orUnreadable<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof RangeError) throw new BoundaryFault("unreadable", null, { cause });
    throw cause;
  }
}

/** A code may come as a number; anything else is none. */
const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value).trim() : "";

function closed<P extends readonly [number, number]>(ring: readonly P[]): readonly P[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring;
  return [...ring, first];
}
