import { type Box, boxAround, boxesMeet, boxOf } from "@/lib/geometry/box";
import { interiorPoint } from "../actions/interior-point";
import { type CodeRule, communityCodes } from "../codes/code-rule";
import { doubledArea } from "../doubled-area";
import { freeGround, unitCodes } from "../free-ground";
import { graphIndex } from "../graph-index";
import type { Cell, CellCode, GridGraph } from "../grid-graph";
import { onPlane, squareMetres } from "../metric";
import { coverLookup } from "../overlay/cover-lookup";
import { facesBeside, longestBeside } from "../overlay/faces-beside";
import type { Face } from "../overlay/faces-of";
import { inOnePiece } from "../overlay/in-one-piece";
import { recut } from "../overlay/recut";
import type { Point } from "../point";
import type { Outcome, Refusal } from "../refusal";
import { ringsOf } from "../rings-of";
import { takeStep } from "../take-step";
import { drawnTo } from "./drawn-to";
import type { LaidRepair } from "./laid-repair";

/** What no boundary of the file covers and is no place of its own: narrower than this on average, or smaller. */
const STRIP = { metres: 5, squareMetres: 200 };

type Laid =
  | {
      ok: true;
      graph: GridGraph;
      repairs: LaidRepair[];
      /** By what names the cells of the other coverage go now; more than one where a community's border runs through. */
      names: ReadonlyMap<CellCode, readonly CellCode[]>;
    }
  | { ok: false; refusal: Refusal };

/**
 * Deals the ground of a coverage out anew as another one has it: community by community, so that their borders and the outline
 * stay. Ground that the other one does not cover stays with its grid, strips and crumbs go to the neighbour. All of it is told.
 * @param wanted a clean coverage; a cell with a code in force keeps it, others get names of the plan's own
 */
export function layOver(inForce: GridGraph, wanted: GridGraph, rule: CodeRule = communityCodes): Laid {
  let graph = inForce;
  const repairs: LaidRepair[] = [];
  const names = new NewNames(rule);
  const outlines = outlinesOf(wanted);
  const drawn = drawnTo(inForce);
  for (const [group, { cells, box }] of communitiesOf(inForce)) {
    const over = outlines.filter((outline) => boxesMeet(outline.box, box));
    if (over.length === 0) continue;
    const outcome = layOverOne(graph, { group, cells, lines: linesIn(wanted, box).map(drawn), over, names, repairs });
    // A community that the file only touches is none of its business.
    if (outcome === null) continue;
    const step = takeStep(graph, outcome);
    if (!step.ok) return step;
    graph = step.graph;
  }
  return { ok: true, graph, repairs, names: names.all() };
}

interface Outline {
  code: CellCode;
  rings: readonly (readonly Point[])[];
  box: Box;
}

interface Community {
  group: string;
  cells: readonly CellCode[];
  lines: readonly (readonly Point[])[];
  over: readonly Outline[];
  names: NewNames;
  repairs: LaidRepair[];
}

/** The cells of each community, and the box around all of them. */
function communitiesOf({ cells, arcs }: GridGraph): Map<string, { cells: CellCode[]; box: Box }> {
  const communities = new Map<string, { cells: CellCode[]; box: Box }>();
  for (const { code, group } of cells.values()) {
    const known = communities.get(group);
    if (known) known.cells.push(code);
    else communities.set(group, { cells: [code], box: boxOf([]) });
  }
  for (const { points, left, right } of arcs.values()) {
    const box = boxOf(points);
    for (const code of [left, right]) {
      const community = code === null ? undefined : communities.get(cells.get(code)!.group);
      if (community) community.box = boxAround(community.box, box);
    }
  }
  return communities;
}

function layOverOne(graph: GridGraph, { group, cells, lines, over, names, repairs }: Community): Outcome | null {
  let dealt: ReadonlyMap<Face, CellCode> = new Map();
  const cellChanges: (readonly [CellCode, Cell | null])[] = [];
  const change = recut(graph, {
    cells,
    lines,
    deal: (faces) => {
      const covered = coveredFaces(faces, over, (code) => names.of(code, group, graph, repairs));
      if (covered.size === 0) return new Map();
      const wanted = withUncovered(faces, covered, repairs);
      dealt = inOnePiece(faces, wanted);
      // There may be more than a call takes arguments.
      for (const repair of partsGiven(wanted, dealt)) repairs.push(repair);
      return dealt;
    },
    cellChanges,
  });
  if (dealt.size === 0) return null;
  const present = new Set(dealt.values());
  for (const code of unitCodes(cells)) if (!present.has(code)) cellChanges.push([code, null]);
  for (const code of present) if (!graph.cells.has(code)) cellChanges.push([code, { code, group, locked: false }]);
  return { ok: true, change };
}

/** What each face becomes by the cell of the file that covers it. */
function coveredFaces(
  faces: readonly Face[],
  over: readonly Outline[],
  nameOf: (code: CellCode) => CellCode,
): Map<Face, CellCode> {
  const owners = coverLookup(over);
  const byOwner = new Map<Outline, Face[]>();
  for (const face of faces) {
    const owner = owners(...interiorPoint(face.cycles.map(({ points }) => points)));
    if (!owner) continue;
    const others = byOwner.get(owner);
    if (others) others.push(face);
    else byOwner.set(owner, [face]);
  }
  const covered = new Map<Face, CellCode>();
  for (const [owner, own] of byOwner) {
    if (isBesideOnly(owner, own)) continue;
    for (const face of own) covered.set(face, nameOf(owner.code));
  }
  return covered;
}

/** Most of it lies in another community, and what is here is what two drawings of one border differ by. */
function isBesideOnly({ rings }: Outline, faces: readonly Face[]): boolean {
  const all = rings.reduce((sum, ring) => sum + doubledArea(ring), 0);
  const here = faces.reduce((sum, face) => sum + face.doubledArea, 0);
  return here < all / 2 && faces.every(isStrip);
}

/** Strips go to the covered ground beside them; a place of its own stays with its grid. */
function withUncovered(
  faces: readonly Face[],
  covered: ReadonlyMap<Face, CellCode>,
  repairs: LaidRepair[],
): Map<Face, CellCode> {
  const wanted = new Map(covered);
  const beside = facesBeside(faces);
  let strips = faces.filter((face) => !covered.has(face) && isStrip(face));
  for (const face of faces.filter((one) => !covered.has(one) && !isStrip(one))) {
    wanted.set(face, face.label);
    if (face.label !== freeGround) repairs.push({ kind: "ground-kept", cells: [face.label], ...measured(face) });
  }
  // From the covered ground inwards, until nothing more can be given.
  for (let given = true; given && strips.length > 0; ) {
    const reached = strips.flatMap((face) => {
      const to = longestBeside([face], wanted, beside);
      return to === undefined ? [] : [{ face, to }];
    });
    for (const { face, to } of reached) {
      wanted.set(face, to);
      repairs.push({ kind: "strip-given", cells: [face.label], to, ...measured(face) });
    }
    given = reached.length > 0;
    strips = strips.filter((face) => !wanted.has(face));
  }
  for (const face of strips) wanted.set(face, face.label);
  return wanted;
}

const partsGiven = (wanted: ReadonlyMap<Face, CellCode>, dealt: ReadonlyMap<Face, CellCode>): LaidRepair[] =>
  [...wanted].flatMap(([face, code]) => {
    const to = dealt.get(face)!;
    return to === code ? [] : [{ kind: "part-given", cells: [code], to, ...measured(face) }];
  });

const measured = (face: Face) => {
  const at = face.cycles[0]!.points[0]!;
  return { at, squareMetres: squareMetres(face.doubledArea, at) };
};

function isStrip(face: Face): boolean {
  const { squareMetres: area } = measured(face);
  const border = face.cycles.reduce((sum, { points }) => sum + lengthMetres(points), 0);
  return area < STRIP.squareMetres || (2 * area) / border < STRIP.metres;
}

const lengthMetres = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, p, i) => sum + Math.hypot(...onPlane(p, points[i]!)), 0);

/** Codes in force in their own community stay; everything else is named by the plan until it is published. */
class NewNames {
  readonly #given = new Map<CellCode, { group: string; name: CellCode }[]>();
  #next = 1;

  constructor(readonly rule: CodeRule) {}

  all(): ReadonlyMap<CellCode, readonly CellCode[]> {
    return new Map([...this.#given].map(([code, given]) => [code, given.map(({ name }) => name)]));
  }

  of(code: CellCode, group: string, graph: GridGraph, repairs: LaidRepair[]): CellCode {
    const known = this.#given.get(code) ?? [];
    const here = known.find((each) => each.group === group);
    if (here) return here.name;
    const isOwn = graph.cells.get(code)?.group === group;
    const name = isOwn ? code : `new-${this.#next++}`;
    this.#given.set(code, [...known, { group, name }]);
    if (isOwn) return name;
    const isInForce = graph.cells.has(code);
    if (known.length > 0 || isInForce) repairs.push({ kind: "split-by-community", cells: [code], to: name });
    else if (this.rule.isCode(code)) repairs.push({ kind: "code-not-in-force", cells: [code], to: name });
    return name;
  }
}

const outlinesOf = (wanted: GridGraph): Outline[] =>
  [...wanted.cells.keys()].map((code) => {
    const rings = ringsOf(wanted, code);
    return { code, rings, box: boxOf(rings.filter((ring) => doubledArea(ring) > 0).flat()) };
  });

const linesIn = (wanted: GridGraph, box: Box): (readonly Point[])[] =>
  graphIndex(wanted)
    .arcsIn(box)
    .map(({ points }) => points);
