import { makeWall, type Wall } from "@/lib/coverage/wall";
import type { LocalFrame } from "@/lib/geometry/local-frame";
import { readWkb } from "@/lib/geometry/wkb";
import type { WallRow } from "@/lib/server/db/queries/coverage/list-walls";

/** A building's outer ring in the plane; null when its footprint has no area. A courtyard counts as building. */
export function wallOfRow(
  frame: LocalFrame,
  { shape, height_metres }: Pick<WallRow, "shape" | "height_metres">,
): Wall | null {
  const outer = readWkb(shape).polygons[0]?.[0];
  return outer ? makeWall(outer.slice(1).map(frame.toPlane), height_metres) : null;
}
