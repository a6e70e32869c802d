import type { PlanePoint } from "@/lib/geometry/local-frame";
import { pointInRing } from "@/lib/geometry/point-in-ring";
import { offAxis, type Sight } from "./sight";
import { type Wall } from "./wall";

/**
 * Whether a camera sees a point of the ground: it lies in cone and range (their edges included), in no building, and the line
 * from the lens to it passes over or beside every wall. A line that touches a corner or a roof's edge passes.
 */
export function seesPoint(sight: Sight, point: PlanePoint, walls: readonly Wall[]): boolean {
  const [dx, dy] = [point[0] - sight.eye[0], point[1] - sight.eye[1]];
  const distance = Math.hypot(dx, dy);
  if (distance > sight.rangeMetres) return false;
  if (distance > 0 && Math.abs(offAxis(sight, Math.atan2(dy, dx))) > sight.half) return false;
  return walls.every((wall) => !pointInRing(point, wall.ring) && !hides(wall, sight, dx, dy));
}

/** The line of sight falls from the lens to the ground; a wall hides what it crosses below its top. */
function hides({ ring, heightMetres }: Wall, { eye, heightMetres: lens }: Sight, dx: number, dy: number): boolean {
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = [ring[j]![0] - eye[0], ring[j]![1] - eye[1]];
    const [ex, ey] = [ring[i]![0] - ring[j]![0], ring[i]![1] - ring[j]![1]];
    const across = dx * ey - dy * ex;
    if (across === 0) continue;
    const along = (ax * ey - ay * ex) / across;
    const onWall = (ax * dy - ay * dx) / across;
    if (along > 0 && along < 1 && onWall > 0 && onWall < 1 && heightMetres > lens * (1 - along)) return true;
  }
  return false;
}
