import { isMiddleInside } from "../is-inside";
import { nodeEdges } from "../overlay/node-edges";
import { type Cycle, walkFaces } from "../overlay/walk-faces";
import type { Point } from "../point";

/** A straight piece of the outlines of one or more polygons. */
export interface Outline {
  a: Point;
  b: Point;
  /** The polygons whose inside changes from one side to the other. */
  of: ReadonlySet<number>;
}

export interface OwnedFace {
  readonly cycles: Cycle<Outline>[];
  /** Numbers of the polygons that cover it: none in a gap, several in an overlap. */
  owners: ReadonlySet<number>;
  doubledArea: number;
}

const differenceOf = (a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...[...a].filter((x) => !b.has(x)), ...[...b].filter((x) => !a.has(x))]);

/**
 * Cuts polygons into faces and tells who covers each. Crossing an outline enters or leaves exactly the polygons it is the
 * outline of, so the answer spreads from the outside by steps over edges, without any test of a point.
 * @param polygons the closed rings of each
 * @returns the faces, the unbounded one first
 */
export function labelFaces(polygons: readonly (readonly (readonly Point[])[])[]): {
  faces: OwnedFace[];
  /** The face on one side of an edge: `forward` is the side that sees it run from `a` to `b`. */
  beside: (edge: Outline, forward: boolean) => OwnedFace;
} {
  const pieces = polygons.flatMap((rings, polygon) =>
    rings.flatMap((ring) => ring.slice(1).map((b, i): Outline => ({ a: ring[i]!, b, of: new Set([polygon]) }))),
  );
  const edges = nodeEdges(pieces, (one, other) => ({ ...one, of: differenceOf(one.of, other.of) }));
  const faces = gather(walkFaces(edges));
  const beside = sides(faces);
  const seen = new Set([faces[0]!]);
  for (const face of seen) {
    for (const { edge, forward } of face.cycles.flatMap(({ steps }) => steps)) {
      const beyond = beside(edge, !forward);
      if (seen.has(beyond)) continue;
      beyond.owners = differenceOf(face.owners, edge.of);
      seen.add(beyond);
    }
  }
  return { faces, beside };
}

/** Holes go to the smallest outside around them, or to the unbounded face. */
function gather(cycles: readonly Cycle<Outline>[]): OwnedFace[] {
  const nobody: ReadonlySet<number> = new Set();
  const unbounded: OwnedFace = { cycles: [], owners: nobody, doubledArea: 0 };
  const bounded = cycles
    .filter((cycle) => cycle.doubledArea > 0)
    .sort((a, b) => a.doubledArea - b.doubledArea)
    .map((cycle): OwnedFace => ({ cycles: [cycle], owners: nobody, doubledArea: cycle.doubledArea }));
  for (const hole of cycles.filter((cycle) => cycle.doubledArea <= 0)) {
    const { edge } = hole.steps[0]!;
    // Its own outline, walked on the other side, is no outside around it.
    const around = bounded.find(
      ({ cycles: [outside] }) =>
        !outside!.steps.some((step) => step.edge === edge) && isMiddleInside(edge.a, edge.b, [outside!.points]),
    );
    (around ?? unbounded).cycles.push(hole);
  }
  return [unbounded, ...bounded];
}

function sides(faces: readonly OwnedFace[]): (edge: Outline, forward: boolean) => OwnedFace {
  const [left, right] = [new Map<Outline, OwnedFace>(), new Map<Outline, OwnedFace>()];
  for (const face of faces)
    for (const { edge, forward } of face.cycles.flatMap(({ steps }) => steps)) (forward ? left : right).set(edge, face);
  return (edge, forward) => (forward ? left : right).get(edge)!;
}
