import { arcsBeside } from "./arcs-beside";
import type { Arc, CellCode, GridGraph } from "./grid-graph";
import type { Edge } from "./overlay/edge";
import { labelOf } from "./overlay/faces-of";
import { walkFaces } from "./overlay/walk-faces";
import type { Point } from "./point";

/** The arcs beside a cell. */
export const arcsOf = (graph: GridGraph, code: CellCode): readonly Arc[] => arcsBeside(graph).get(code) ?? [];

/** The closed rings of a cell: outsides counter-clockwise, holes clockwise, as GeoJSON (RFC 7946) wants them. */
export function ringsOf(graph: GridGraph, code: CellCode): (readonly Point[])[] {
  return walkFaces(arcsOf(graph, code).flatMap(edgesOfArc))
    .filter((cycle) => labelOf(cycle) === code)
    .map(({ points }) => points);
}

/** The straight pieces of an arc. */
export function edgesOfArc({ points, left, right }: Arc): Edge[] {
  return points.slice(1).map((b, i) => ({ a: points[i]!, b, left, right, isBorder: true, line: 0 }));
}
