import type { PlanePoint } from "@/lib/geometry/local-frame";

/** A camera in the plane, ready to be asked what it sees. Angles are mathematical: radians, counter-clockwise from east. */
export interface Sight {
  eye: PlanePoint;
  heightMetres: number;
  rangeMetres: number;
  /** Middle of the cone. */
  axis: number;
  /** Half the cone; π = all round. */
  half: number;
}

const RADIANS = Math.PI / 180;

export const sightOf = (
  eye: PlanePoint,
  view: { bearingDegrees: number | null; fovDegrees: number; rangeMetres: number; heightMetres: number },
): Sight => ({
  eye,
  heightMetres: view.heightMetres,
  rangeMetres: view.rangeMetres,
  axis: ((90 - (view.bearingDegrees ?? 0)) % 360) * RADIANS,
  half: view.bearingDegrees === null || view.fovDegrees >= 360 ? Math.PI : (view.fovDegrees * RADIANS) / 2,
});

/** Angle from the axis, in (−π, π]. */
export function offAxis({ axis }: Sight, angle: number): number {
  const off = (angle - axis) % (2 * Math.PI);
  return off > Math.PI ? off - 2 * Math.PI : off <= -Math.PI ? off + 2 * Math.PI : off;
}
