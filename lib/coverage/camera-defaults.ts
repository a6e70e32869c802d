import { directionTypeBearing } from "@/lib/kernel/direction-type";
import { DETECT_PIXELS_PER_METRE, rangeAtDensity } from "./pixel-density";

/** What a catalogue may lack or have wrong. Angles clockwise from north, in degrees. */
export interface CameraClaim {
  /** GB/T 28181 PTZType: 1 球机 2 半球 3 固定枪机 4 遥控枪机 5 遥控半球 6 多目全景 7 多目分割. */
  ptzType?: number | null;
  bearingDegrees?: number | null;
  /** GB/T 28181 DirectionType, used where no bearing is given. */
  directionType?: number | null;
  fovDegrees?: number | null;
  rangeMetres?: number | null;
  heightMetres?: number | null;
  horizontalPixels?: number | null;
}

export interface CameraView {
  /** null = all round, or, of one that turns, nobody knows where it looks now. */
  bearingDegrees: number | null;
  fovDegrees: number;
  rangeMetres: number;
  heightMetres: number;
  horizontalPixels: number;
  /** The mount turns: this is where it looks now, the sweep is all round. */
  sweeps: boolean;
  /** Fields that were missing or impossible and were taken from the usual values of the type. */
  assumed: AssumedField[];
}

export type AssumedField =
  | "ptzType"
  | "bearingDegrees"
  | "fovDegrees"
  | "rangeMetres"
  | "heightMetres"
  | "horizontalPixels";

/** The usual values of each type; `±` of a quarter in range is told wherever one of them is used. */
const usual: Readonly<Record<number, { fov: number; range: number; height: number }>> = {
  1: { fov: 60, range: 100, height: 6 },
  2: { fov: 90, range: 30, height: 3.2 },
  3: { fov: 70, range: 60, height: 5 },
  4: { fov: 60, range: 80, height: 5.5 },
  5: { fov: 80, range: 40, height: 3.5 },
  6: { fov: 180, range: 60, height: 6 },
  7: { fov: 180, range: 60, height: 6 },
};
const FIXED_BULLET = 3;
const turning: ReadonlySet<number> = new Set([1, 4, 5]);

const FARTHEST_METRES = 2_000;
const HIGHEST_METRES = 200;

const within = (value: number | null | undefined, least: number, most: number): value is number =>
  typeof value === "number" && value >= least && value <= most;

/** A camera as it may be drawn: what is missing or impossible is replaced by what its type usually has, and named. */
export function cameraView(claim: CameraClaim): CameraView {
  const assumed: AssumedField[] = [];
  const take = (field: AssumedField, value: number | null | undefined, least: number, most: number, other: number) => {
    if (within(value, least, most)) return value;
    assumed.push(field);
    return other;
  };
  const ptzType = take("ptzType", claim.ptzType, 1, 7, FIXED_BULLET);
  const type = usual[ptzType] ?? usual[FIXED_BULLET]!;
  const fovDegrees = take("fovDegrees", claim.fovDegrees, 1, 360, type.fov);
  const horizontalPixels = take("horizontalPixels", claim.horizontalPixels, 100, 20_000, 1_920);
  const claimedRange = take("rangeMetres", claim.rangeMetres, 1, FARTHEST_METRES, type.range);
  const heightMetres = take("heightMetres", claim.heightMetres, 0, HIGHEST_METRES, type.height);
  const rangeMetres = Math.min(claimedRange, rangeAtDensity(horizontalPixels, fovDegrees, DETECT_PIXELS_PER_METRE));
  const bearingDegrees = fovDegrees >= 360 ? null : aim(claim, assumed);
  const sweeps = turning.has(ptzType);
  return {
    bearingDegrees,
    fovDegrees: bearingDegrees === null && !sweeps ? 360 : fovDegrees,
    rangeMetres,
    heightMetres,
    horizontalPixels,
    sweeps,
    assumed,
  };
}

/** A bearing of null is said on purpose: all round. One out of range is a mistake, and so is none at all. */
function aim({ bearingDegrees, directionType }: CameraClaim, assumed: AssumedField[]): number | null {
  if (within(bearingDegrees, 0, 360)) return bearingDegrees % 360;
  const named = typeof directionType === "number" ? directionTypeBearing(directionType) : null;
  if (named !== null) return named;
  if (bearingDegrees !== null) assumed.push("bearingDegrees");
  return null;
}
