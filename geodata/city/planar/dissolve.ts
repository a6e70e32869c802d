import { pointInRing } from "@/lib/geometry/point-in-ring";
import { signedArea } from "@/lib/geometry/signed-area";
import type { PolygonRings, Position, Ring } from "../../city-types";
import { at } from "../at";
import type { Point } from "../geometry/point";
import { boundsOf } from "../geometry/ring";
import type { PlanarMap } from "./planar-map";

/**
 * The union of faces, as polygons with the very vertices of the map. A border half-edge has a member on its left and
 * none on its right; turning inside the member fan at every vertex keeps rings simple even where members only touch.
 */
export function dissolve(map: PlanarMap, faces: readonly number[]): PolygonRings[] {
  const member = new Set(faces);
  const seen = new Set<number>();
  const outers: { ring: number[]; points: Point[]; holes: number[][] }[] = [];
  const holes: { ring: number[]; points: Point[] }[] = [];
  for (const face of faces) {
    for (const start of map.ringOf(face)) {
      if (seen.has(start) || member.has(at(map.face, start ^ 1))) continue;
      const ring: number[] = [];
      for (let half = start; !seen.has(half); half = nextBorder(map, member, half)) {
        seen.add(half);
        ring.push(half);
      }
      const points = ring.map((half) => map.pointOf(half));
      if (signedArea(points) > 0) outers.push({ ring, points, holes: [] });
      else holes.push({ ring, points });
    }
  }
  for (const hole of holes) {
    const inside = inner(hole.points);
    const home = outers.find(({ points }) => pointInRing(inside, points));
    if (!home) throw new Error("a hole without an outer ring");
    home.holes.push(hole.ring);
  }
  return outers.map(({ ring, holes: inside }) => [closed(map, ring), ...inside.map((hole) => closed(map, hole))]);
}

function nextBorder(map: PlanarMap, member: ReadonlySet<number>, half: number): number {
  let next = at(map.next, half);
  while (member.has(at(map.face, next ^ 1))) next = at(map.next, next ^ 1);
  return next;
}

/** A point just inside the hole's clockwise ring, so that touching the outer ring does not matter. */
function inner(points: Point[]): Point {
  const [ax, ay] = at(points, 0);
  const [bx, by] = at(points, 1);
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const box = boundsOf(points);
  const step = Math.min(0.5, (box.east - box.west) / 4, length / 4);
  return [(ax + bx) / 2 + ((by - ay) / length) * step, (ay + by) / 2 - ((bx - ax) / length) * step];
}

export function closed(map: PlanarMap, ring: readonly number[]): Ring {
  const positions = ring.map((half): Position => at(map.positions, at(map.origin, half)));
  return [...positions, at(positions, 0)];
}
