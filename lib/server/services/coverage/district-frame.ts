import { type LocalFrame, localFrame } from "@/lib/geometry/local-frame";

/** Origins stand on a grid of 0.05°, so that tiles keep their places when a border moves. */
const STEP_DEGREES = 0.05;

const snapped = (degrees: number): number => Math.round(degrees / STEP_DEGREES) * STEP_DEGREES;

/** The plane of a district, from its bounds. */
export const districtFrame = ([west, south, east, north]: readonly [number, number, number, number]): LocalFrame =>
  localFrame([snapped((west + east) / 2), snapped((south + north) / 2)]);
