import type { MapPress } from "@/lib/map/map-tool";

const MOUSE_PIXELS = 10;
/** Half of 44 px, the least size of what a finger hits. */
const FINGER_PIXELS = 22;

/** How far from the pointer a thing is still meant, in metres. */
export const reachMetres = ({ touch, metresPerPixel }: Pick<MapPress, "touch" | "metresPerPixel">): number =>
  (touch ? FINGER_PIXELS : MOUSE_PIXELS) * metresPerPixel;
