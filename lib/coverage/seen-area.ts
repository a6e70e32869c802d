import { type Box, boxesMeet, boxOf } from "@/lib/geometry/box";
import type { PlanePoint } from "@/lib/geometry/local-frame";
import { type PlanarSet, subtract, toPlanarSet } from "@/lib/geometry/planar-set";
import { signedArea } from "@/lib/geometry/signed-area";
import type { Sight } from "./sight";
import { visibleRing } from "./visible-ring";
import { type Wall } from "./wall";

/** Farther than this no shadow needs to be drawn: the cone ends long before. */
const LONGEST_SHADOW = 50;

/**
 * The ground that a camera sees: the ring among high walls, without the low buildings in it and without the shadow that each
 * throws from the lens. A building of height h hides, for a lens at H > h, the ground from its wall to H / (H − h) times as far.
 */
export function seenArea(sight: Sight, walls: readonly Wall[]): PlanarSet {
  const ring = visibleRing(sight, walls);
  const box = boxOf(ring);
  const near = walls.filter((wall) => wall.heightMetres < sight.heightMetres && boxesMeet(wall.box, box));
  return subtract(toPlanarSet([ring]), toPlanarSet(near.flatMap((wall) => shadow(wall, sight))));
}

/**
 * What the walls that face the lens sweep up to the shadow's far edge, and the footprint's image there, which together hold all
 * between; counter-clockwise.
 */
function shadow({ ring, heightMetres }: Wall, { eye, heightMetres: lens }: Sight): PlanePoint[][] {
  if (heightMetres <= 0) return [[...ring]];
  const times = Math.min(LONGEST_SHADOW, lens / (lens - heightMetres));
  const far = ring.map(([x, y]): PlanePoint => [eye[0] + (x - eye[0]) * times, eye[1] + (y - eye[1]) * times]);
  const swept = ring.map((to, i) => {
    const before = (i + ring.length - 1) % ring.length;
    return [ring[before]!, to, far[i]!, far[before]!];
  });
  // What a wall sweeps runs clockwise when the wall faces away.
  return [far, ...swept.filter((side) => signedArea(side) > 0)];
}

/** All that a camera could see if nothing stood in the way, for looking up what stands in it. */
export const reachBox = ({ eye: [x, y], rangeMetres }: Sight): Box => [
  x - rangeMetres * 1.01,
  y - rangeMetres * 1.01,
  x + rangeMetres * 1.01,
  y + rangeMetres * 1.01,
];
