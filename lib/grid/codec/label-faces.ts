import { type Box, boxesMeet, boxOf } from "@/lib/geometry/box";
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

/** Polygons cut into faces. */
export interface LabelledFaces {
  edges: readonly Outline[];
  /** The unbounded one first. */
  faces: OwnedFace[];
  /** The face on the left of each half-edge: of edge i as it runs from `a` to `b` at 2i, against it at 2i + 1. */
  leftOf: readonly OwnedFace[];
}

/**
 * Cuts polygons into faces and tells who covers each. Crossing an outline enters or leaves exactly the polygons it is the
 * outline of, so the answer spreads from the outside by steps over edges, without any test of a point.
 * @param polygons the closed rings of each
 */
export function labelFaces(polygons: readonly (readonly (readonly Point[])[])[]): LabelledFaces {
  const pieces = polygons.flatMap((rings, polygon) => {
    const of = new Set([polygon]);
    return rings.flatMap((ring) => ring.slice(1).map((b, i): Outline => ({ a: ring[i]!, b, of })));
  });
  const edges = nodeEdges(pieces, (one, other) => ({ ...one, of: differenceOf(one.of, other.of) }));
  const faces = gather(walkFaces(edges));
  const leftOf: OwnedFace[] = [];
  for (const face of faces) for (const { steps } of face.cycles) for (const { half } of steps) leftOf[half] = face;
  const seen = new Set([faces[0]!]);
  for (const face of seen) {
    for (const { steps } of face.cycles) {
      for (const { edge, half } of steps) {
        const beyond = leftOf[half ^ 1]!;
        if (seen.has(beyond)) continue;
        beyond.owners = differenceOf(face.owners, edge.of);
        seen.add(beyond);
      }
    }
  }
  return { edges, faces, leftOf };
}

interface Bounded {
  outside: Cycle<Outline>;
  box: Box;
  face: OwnedFace;
}

/** Holes go to the smallest outside around them, or to the unbounded face. */
function gather(cycles: readonly Cycle<Outline>[]): OwnedFace[] {
  const nobody: ReadonlySet<number> = new Set();
  const unbounded: OwnedFace = { cycles: [], owners: nobody, doubledArea: 0 };
  const bounded = cycles
    .filter((cycle) => cycle.doubledArea > 0)
    .sort((a, b) => a.doubledArea - b.doubledArea)
    .map((outside): Bounded => {
      const face = { cycles: [outside], owners: nobody, doubledArea: outside.doubledArea };
      return { outside, box: boxOf(outside.points), face };
    });
  for (const hole of cycles.filter((cycle) => cycle.doubledArea <= 0)) {
    const { edge } = hole.steps[0]!;
    // Its own outline, walked on the other side, is no outside around it.
    const around = bounded.find(
      ({ outside, box }) =>
        boxesMeet(box, [...edge.a, ...edge.a]) &&
        isMiddleInside(edge.a, edge.b, [outside.points]) &&
        !outside.steps.some((step) => step.edge === edge),
    );
    (around?.face ?? unbounded).cycles.push(hole);
  }
  return [unbounded, ...bounded.map(({ face }) => face)];
}
