import Flatbush from "flatbush";
import { type Box, boxOf } from "@/lib/geometry/box";
import { arcsBeside } from "./arcs-beside";
import type { Arc, CellCode, GridGraph } from "./grid-graph";
import { isInside } from "./is-inside";
import type { Point } from "./point";
import { arcsOf, ringsOf } from "./rings-of";

/** Lookups over one graph. A graph never changes, so they are made once and kept as long as the graph is. */
export interface GraphIndex {
  neighboursOf: (code: CellCode) => readonly CellCode[];
  /** Arcs whose box meets a box. */
  arcsIn: (box: Box) => readonly Arc[];
  cellAt: (point: Point) => CellCode | null;
  /**
   * The part of the graph around some cells: their arcs and those of their neighbours. An edit that touches no others comes
   * out of it as out of the whole, because ground cannot leave the cells beside it without crossing one of these arcs.
   */
  around: (codes: readonly CellCode[]) => GridGraph;
}

const kept = new WeakMap<GridGraph, GraphIndex>();

export function graphIndex(graph: GridGraph): GraphIndex {
  const known = kept.get(graph);
  if (known) return known;
  const index = indexOf(graph);
  kept.set(graph, index);
  return index;
}

function indexOf(graph: GridGraph): GraphIndex {
  const beside = arcsBeside(graph);
  const arcs = [...graph.arcs.values()];
  const rank = lazily(() => new Map(arcs.map((arc, i) => [arc, i])));
  const arcBoxes = lazily(() => boxIndex(arcs.map(({ points }) => boxOf(points))));
  const codes = [...beside.keys()];
  const cellBoxes = lazily(() =>
    boxIndex(codes.map((code) => boxOf(beside.get(code)!.flatMap(({ points }) => points)))),
  );
  const part = (list: Iterable<Arc>): GridGraph => {
    // In the order of the whole, so that an edit numbers and draws its borders alike here and there.
    const sorted = [...new Set(list)].sort((one, other) => rank().get(one)! - rank().get(other)!);
    const some = new Map(sorted.map((arc) => [arc.id, arc]));
    const sides = new Set([...some.values()].flatMap(({ left, right }) => [left, right]));
    const cells = [...sides].flatMap((code) => {
      const cell = code === null ? undefined : graph.cells.get(code);
      return cell ? [[cell.code, cell] as const] : [];
    });
    return { arcs: some, cells: new Map(cells), nextArc: graph.nextArc };
  };
  const neighboursOf = (code: CellCode): CellCode[] => [
    ...new Set(
      arcsOf(graph, code)
        .flatMap(({ left, right }) => [left, right])
        .filter((other): other is CellCode => other !== null && other !== code),
    ),
  ];
  return {
    neighboursOf,
    arcsIn: (box) =>
      arcBoxes()
        ?.search(...box)
        .map((i) => arcs[i]!) ?? [],
    cellAt: ([x, y]) =>
      (cellBoxes()?.search(x, y, x, y) ?? [])
        .map((i) => codes[i]!)
        .find((code) => isInside([x, y], ringsOf(graph, code))) ?? null,
    around: (wanted) => part([...wanted, ...wanted.flatMap(neighboursOf)].flatMap((code) => arcsOf(graph, code))),
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function boxIndex(boxes: readonly Box[]): Flatbush | null {
  if (boxes.length === 0) return null;
  const index = new Flatbush(boxes.length);
  for (const box of boxes) index.add(...box);
  index.finish();
  return index;
}
