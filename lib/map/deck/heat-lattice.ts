import { type DensityLattice, densityLattice } from "@/lib/geometry/kernel-density";
import type { IncidentTable } from "../incidents/incident-table";

/** True metres: the same spot looks the same at every zoom. */
export const HEAT_BANDWIDTH_METRES = 65;
/** Per square metre: the peak of three cases at one place; fewer never reach the top of the scale. */
export const LEAST_HEAT_PEAK = 3 / (2 * Math.PI * HEAT_BANDWIDTH_METRES ** 2);

/** A lattice that covers all cases of the table, so that the picture does not shift while time is played. */
export const heatLattice = ({ lng, lat, count }: IncidentTable): DensityLattice | null =>
  densityLattice({ lng: lng.subarray(0, count), lat: lat.subarray(0, count) }, HEAT_BANDWIDTH_METRES);
