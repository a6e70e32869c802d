import type { Arc, Cell, CellCode, GridChange, GridGraph } from "../grid-graph";
import { type Point, samePoint } from "../point";
import { edgesOfArc, ringsOf } from "../rings-of";
import { coverLookup } from "./cover-lookup";
import { asOneEdge, type Edge, edgesOfLine } from "./edge";
import { type Face, facesOf } from "./faces-of";
import { joinArcs } from "./join-arcs";
import { nodeEdges } from "./node-edges";
import { walkFaces } from "./walk-faces";

export interface Recut {
  /** The cells whose ground is dealt out anew; all other borders stay as they are. */
  cells: readonly CellCode[];
  /** Lines that cut the ground into faces, closed or open. */
  lines: readonly (readonly Point[])[];
  /** To which cell each face goes. */
  deal: (faces: readonly Face[]) => ReadonlyMap<Face, CellCode>;
  /** Cells that come or go with it. */
  cellChanges: readonly (readonly [CellCode, Cell | null])[];
}

/**
 * The one way in which ground changes hands: lay lines over some cells, deal out the faces, and take away the borders that
 * then have the same cell on both sides. Borders that stay keep their arc's id.
 */
export function recut(graph: GridGraph, { cells, lines, deal, cellChanges }: Recut): GridChange {
  const patch = new Set(cells);
  const touches = ({ left, right }: Pick<Arc, "left" | "right">): boolean =>
    (left !== null && patch.has(left)) || (right !== null && patch.has(right));
  const old = [...graph.arcs.values()].filter(touches);
  const edges = withOwners(
    nodeEdges([...old.flatMap(edgesOfArc), ...lines.flatMap(edgesOfLine)], asOneEdge),
    { ...graph, arcs: new Map(old.map((arc) => [arc.id, arc])) },
    patch,
  );
  const dealt = dealOut(facesOf(walkFaces(edges), patch), deal);
  const kept = edges
    .map(
      (edge): Edge => ({
        ...edge,
        left: dealt.left.get(edge) ?? edge.left,
        right: dealt.right.get(edge) ?? edge.right,
      }),
    )
    .filter(({ left, right }) => left !== right);

  const junctions = [...graph.arcs.values()]
    .filter((arc) => !touches(arc))
    .flatMap(({ points }) => [points[0]!, points.at(-1)!]);
  return changeOf(graph, old, joinArcs(kept, junctions), cellChanges);
}

/**
 * Tells pieces of line the cell they run through, and leaves out those that run outside of the patch.
 * @param graph the borders of the patch suffice
 */
function withOwners(edges: readonly Edge[], graph: GridGraph, patch: ReadonlySet<CellCode>): Edge[] {
  const owners = coverLookup([...patch].map((code) => ({ code, rings: ringsOf(graph, code) })));
  return edges.flatMap((edge) => {
    if (edge.isBorder) return [edge];
    const owner = owners(edge.a, edge.b)?.code;
    return owner === undefined ? [] : [{ ...edge, left: owner, right: owner }];
  });
}

function dealOut(faces: readonly Face[], deal: Recut["deal"]) {
  const [left, right] = [new Map<Edge, CellCode>(), new Map<Edge, CellCode>()];
  for (const [face, code] of deal(faces)) {
    for (const { steps } of face.cycles)
      for (const { edge, forward } of steps) (forward ? left : right).set(edge, code);
  }
  return { left, right };
}

function changeOf(
  graph: GridGraph,
  old: readonly Arc[],
  drafts: readonly Omit<Arc, "id">[],
  cellChanges: Recut["cellChanges"],
): GridChange {
  const unchanged = new Set<Arc>();
  const alike = new Map<string, Arc[]>();
  for (const arc of old) {
    const others = alike.get(kindOf(arc));
    if (others) others.push(arc);
    else alike.set(kindOf(arc), [arc]);
  }
  let nextArc = graph.nextArc;
  const arcs: [number, Arc | null][] = [];
  for (const draft of drafts) {
    const same = alike.get(kindOf(draft))?.find((arc) => !unchanged.has(arc) && isSameBorder(arc, draft));
    if (same) unchanged.add(same);
    else arcs.push([nextArc, { id: nextArc++, ...draft }]);
  }
  for (const arc of old) if (!unchanged.has(arc)) arcs.push([arc.id, null]);
  return { arcs, cells: cellChanges, nextArc };
}

/** Two that are the same border, whichever way they run, have it in common. */
const kindOf = ({ points, left, right }: Omit<Arc, "id">): string =>
  [points.length, ...[left, right].map(String).sort()].join(" ");

function isSameBorder(a: Omit<Arc, "id">, b: Omit<Arc, "id">): boolean {
  if (a.points.length !== b.points.length) return false;
  const isSame = (points: readonly Point[]): boolean => points.every((p, i) => samePoint(p, b.points[i]!));
  return a.left === b.left && a.right === b.right
    ? isSame(a.points)
    : a.left === b.right && a.right === b.left && isSame(a.points.toReversed());
}
