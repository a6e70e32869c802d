import { toMultiPolygon } from "@/lib/grid/codec/to-multi-polygon";
import type { Arc, CellCode, GridGraph } from "@/lib/grid/grid-graph";
import { labelPoint } from "@/lib/grid/label-point";
import { type Point, toPosition } from "@/lib/grid/point";
import { ringsOf } from "@/lib/grid/rings-of";
import type { CellLabel, MarkedPlace, PastBorders, ToolMarks, VertexHandle } from "./plan-scene";

type Feature = GeoJSON.Feature;

const line = (points: readonly Point[]): GeoJSON.LineString => ({
  type: "LineString",
  coordinates: points.map(toPosition),
});

const mark = (kind: string, geometry: GeoJSON.Geometry): Feature => ({
  type: "Feature",
  properties: { kind },
  geometry,
});

export function arcFeature({ cells }: GridGraph, { id, points, left, right }: Arc): Feature {
  const fixed = left === null || right === null || cells.get(left)?.group !== cells.get(right)?.group;
  return { type: "Feature", properties: { id, kind: "arc", fixed }, geometry: line(points) };
}

export function cellFeature(graph: GridGraph, code: CellCode, colour: number): Feature {
  const coordinates = toMultiPolygon(graph, code);
  return {
    type: "Feature",
    properties: { code, kind: "cell", colour },
    geometry: { type: "MultiPolygon", coordinates },
  };
}

export function labelFeature(graph: GridGraph, code: CellCode, label: CellLabel, selected: boolean): Feature | null {
  const at = labelPoint(ringsOf(graph, code));
  if (!at) return null;
  const locked = graph.cells.get(code)?.locked ?? false;
  return {
    type: "Feature",
    properties: { code, ...label, selected, locked },
    geometry: { type: "Point", coordinates: toPosition(at) },
  };
}

export const handleFeature = ({ at, kind }: VertexHandle | MarkedPlace): Feature =>
  mark(kind, { type: "Point", coordinates: toPosition(at) });

export function markFeatures({ line: drawn, ring, snap, tether, grip, before }: ToolMarks): Feature[] {
  const lines: [string, readonly Point[]][] = [
    ...before.map(({ points }): [string, readonly Point[]] => ["before", points]),
    ...snap.map((points): [string, readonly Point[]] => ["snap", points]),
    ["draw", drawn],
    ["draw", ring],
    ["tether", tether],
  ];
  return [
    ...lines.flatMap(([kind, points]) => (points.length < 2 ? [] : [mark(kind, line(points))])),
    ...(ring.length > 3 ? [mark("ring", { type: "Polygon", coordinates: [ring.map(toPosition)] })] : []),
    ...(grip ? [mark("grip", { type: "Point", coordinates: toPosition(grip) })] : []),
  ];
}

export const pastFeatures = (past: PastBorders | null): Feature[] => [
  ...(past?.lines ?? []).map((points) =>
    mark("old", { type: "LineString", coordinates: points.map(([lng, lat]) => [lng, lat]) }),
  ),
  ...(past?.moved ?? []).map((rings) =>
    mark("moved", { type: "Polygon", coordinates: rings.map((ring) => ring.map(([lng, lat]) => [lng, lat])) }),
  ),
];

/** The whole map but the plan: its outline is a hole in it. */
export function veilFeature(graph: GridGraph): Feature {
  const outline = [...graph.arcs.values()].filter(({ left, right }) => left === null || right === null);
  const merged: GridGraph = {
    nextArc: graph.nextArc,
    cells: new Map([["plan", { code: "plan", group: "plan", locked: false }]]),
    arcs: new Map(
      outline.map((arc) => [
        arc.id,
        { ...arc, left: arc.left === null ? null : "plan", right: arc.right === null ? null : "plan" },
      ]),
    ),
  };
  const world = [
    [-180, -85],
    [180, -85],
    [180, 85],
    [-180, 85],
    [-180, -85],
  ];
  const holes = toMultiPolygon(merged, "plan").map(([outside]) => (outside ?? []).toReversed());
  return mark("veil", { type: "Polygon", coordinates: [world, ...holes] });
}
