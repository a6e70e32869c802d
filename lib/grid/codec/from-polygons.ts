import type { Arc, Cell, CellCode, GridGraph } from "../grid-graph";
import { squareMetres } from "../metric";
import type { Edge } from "../overlay/edge";
import { joinArcs } from "../overlay/join-arcs";
import { type Point, toPoint } from "../point";
import { type LabelledFaces, labelFaces, type OwnedFace } from "./label-faces";
import { snapVertices } from "./snap-vertices";

export interface SourcePolygon {
  code: CellCode;
  group: string;
  /** GeoJSON MultiPolygon coordinates, [lng, lat] in degrees. */
  coordinates: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** One thing that was not clean in the source, and what was done about it. */
export type Repair =
  | { kind: "vertex-moved"; cells: readonly CellCode[]; at: Point; metres: number }
  | { kind: "gap-closed" | "gap-kept"; cells: readonly CellCode[]; at: Point; squareMetres: number }
  | { kind: "overlap-given"; cells: readonly CellCode[]; to: CellCode; at: Point; squareMetres: number }
  | { kind: "covered-by-others"; cells: readonly CellCode[]; at: Point };

export interface CoverageOptions {
  /** Vertices nearer than this to an earlier one are taken for it; 0 leaves all where they are. */
  snapMetres: number;
  /** A gap smaller than this is given to the neighbour it shares most border with; a larger one stays outside. */
  closeGapsUnderSquareMetres: number;
}

/** Makes one clean coverage of polygons that may overlap or leave gaps. Every repair is listed, none is silent. */
export function fromPolygons(
  source: readonly SourcePolygon[],
  { snapMetres, closeGapsUnderSquareMetres }: CoverageOptions,
): { graph: GridGraph; repairs: Repair[] } {
  const codes = source.map(({ code }) => code);
  const snapped = snapVertices(
    source.map(({ coordinates }) => coordinates.flat().map((ring) => ring.map(toPoint))),
    snapMetres,
  );
  const repairs: Repair[] = snapped.moves.map(({ polygon, at, metres }) => ({
    kind: "vertex-moved",
    cells: [codes[polygon]!],
    at,
    metres,
  }));
  const labelled = labelFaces(snapped.polygons);
  const { faces } = labelled;
  const given = new Map<OwnedFace, CellCode | null>();
  for (const face of faces) {
    const owners = [...face.owners].map((owner) => codes[owner]!);
    given.set(face, owners.length === 1 ? owners[0]! : null);
  }
  for (const face of faces.slice(1)) {
    if (face.owners.size === 1) continue;
    const at = face.cycles[0]!.points[0]!;
    const area = squareMetres(face.doubledArea, at);
    const owners = [...face.owners].map((owner) => codes[owner]!);
    const around = neighbours(face, labelled, given);
    if (owners.length === 0) {
      const isClosed = area < closeGapsUnderSquareMetres && around[0] !== undefined;
      if (isClosed) given.set(face, around[0]!);
      repairs.push({ kind: isClosed ? "gap-closed" : "gap-kept", cells: around, at, squareMetres: area });
    } else {
      const to = around.find((code) => owners.includes(code)) ?? owners[0]!;
      given.set(face, to);
      repairs.push({ kind: "overlap-given", cells: owners, to, at, squareMetres: area });
    }
  }
  const graph = graphOf(labelled, given, source);
  for (const [i, code] of codes.entries()) {
    if (!graph.cells.has(code))
      repairs.push({ kind: "covered-by-others", cells: [code], at: snapped.polygons[i]![0]![0]! });
  }
  return { graph, repairs };
}

/** The cells beside a face, those with the most common border first (in steps, which compares well enough). */
function neighbours(
  face: OwnedFace,
  { leftOf }: LabelledFaces,
  given: ReadonlyMap<OwnedFace, CellCode | null>,
): CellCode[] {
  const lengths = new Map<CellCode, number>();
  for (const { steps } of face.cycles) {
    for (const { edge, half } of steps) {
      const code = given.get(leftOf[half ^ 1]!);
      if (code === null || code === undefined) continue;
      lengths.set(code, (lengths.get(code) ?? 0) + Math.hypot(edge.b[0] - edge.a[0], edge.b[1] - edge.a[1]));
    }
  }
  return [...lengths].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

function graphOf(
  { edges, leftOf }: LabelledFaces,
  given: ReadonlyMap<OwnedFace, CellCode | null>,
  source: readonly SourcePolygon[],
): GridGraph {
  const borders = edges.flatMap(({ a, b }, i): Edge[] => {
    const [left, right] = [given.get(leftOf[2 * i]!) ?? null, given.get(leftOf[2 * i + 1]!) ?? null];
    return left === right ? [] : [{ a, b, left, right, isBorder: true, line: 0 }];
  });
  const arcs = joinArcs(borders, []).map((draft, id): Arc => ({ id, ...draft }));
  const present = new Set(arcs.flatMap(({ left, right }) => [left, right]));
  const cells = source
    .filter(({ code }) => present.has(code))
    .map(({ code, group }): [CellCode, Cell] => [code, { code, group, locked: false }]);
  return { arcs: new Map(arcs.map((arc) => [arc.id, arc])), cells: new Map(cells), nextArc: arcs.length };
}
