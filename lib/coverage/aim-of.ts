import type { CameraView } from "./camera-defaults";
import type { Sight } from "./sight";

/**
 * What a camera looks at now, and all that it could look at by turning where it hangs (all round: no catalogue says where a mount
 * stops). One that turns and of which no aim is known looks somewhere, but nobody can say where: it counts nowhere as seeing.
 * @param sight made of the same view
 */
export function aimOf(
  sight: Sight,
  { sweeps, bearingDegrees, fovDegrees }: CameraView,
): { now: Sight | null; sweep: Sight | null } {
  if (!sweeps || fovDegrees >= 360) return { now: sight, sweep: null };
  return { now: bearingDegrees === null ? null : sight, sweep: { ...sight, half: Math.PI } };
}
