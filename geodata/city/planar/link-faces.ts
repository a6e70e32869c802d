import { signedArea } from "@/lib/geometry/signed-area";
import { at } from "../at";
import type { Point } from "../geometry/point";
import type { PlanarMap } from "./planar-map";

/** Orders the edges around every vertex and walks the faces; the one that runs clockwise is the outside. */
export function linkFaces(map: PlanarMap): void {
  const around = new Map<number, number[]>();
  for (let half = 0; half < map.origin.length; half++) {
    const from = at(map.origin, half);
    const fan = around.get(from);
    if (fan) fan.push(half);
    else around.set(from, [half]);
  }
  for (const fan of around.values()) {
    fan.sort((p, q) => bearing(map, p) - bearing(map, q));
    fan.forEach((half, i) => {
      // Arriving along the twin of `half`, the face on the left goes on with the next edge clockwise.
      map.link(half ^ 1, at(fan, (i + fan.length - 1) % fan.length));
    });
  }
  const seen = new Uint8Array(map.origin.length);
  for (let start = 0; start < map.origin.length; start++) {
    if (seen[start]) continue;
    const ring: number[] = [];
    for (let half = start; !seen[half]; half = at(map.next, half)) {
      seen[half] = 1;
      ring.push(half);
    }
    if (signedArea(ring.map((half): Point => map.pointOf(half))) <= 0) continue;
    for (const half of ring) map.face[half] = map.faceEdge.length;
    map.faceEdge.push(start);
  }
}

function bearing(map: PlanarMap, half: number): number {
  const [ax, ay] = map.pointOf(half);
  const [bx, by] = at(map.points, map.target(half));
  return Math.atan2(by - ay, bx - ax);
}
