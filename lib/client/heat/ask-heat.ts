import type { DensityLattice } from "@/lib/geometry/kernel-density";
import { HEAT_BANDWIDTH_METRES, LEAST_HEAT_PEAK } from "@/lib/map/deck/heat-lattice";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import { severityWeight, type Weighting } from "@/lib/map/incidents/severity-weight";
import type { HeatAnswer, HeatQuestion } from "@/lib/workers/heat/heat-data";
import { runHeat } from "@/lib/workers/heat/run-heat";

export interface HeatWanted {
  /** The cases that count. */
  rows: Uint32Array;
  lattice: DensityLattice;
  weighting: Weighting;
  ramp: Uint8ClampedArray<ArrayBuffer>;
}

/** What goes to the worker: positions and weights of the cases that count, copied so that they can move there. */
export function heatQuestionOf(table: IncidentTable, { rows, lattice, weighting, ramp }: HeatWanted): HeatQuestion {
  const column = () => new Float64Array(rows.length);
  const [lng, lat, weights] = [column(), column(), column()];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    lng[i] = table.lng[row]!;
    lat[i] = table.lat[row]!;
    weights[i] = severityWeight(table.severity[row]!, weighting);
  }
  const [bandwidthMetres, leastPeak] = [HEAT_BANDWIDTH_METRES, LEAST_HEAT_PEAK];
  return { lng, lat, weights, lattice, bandwidthMetres, leastPeak, ramp };
}

export const askHeat = (table: IncidentTable, wanted: HeatWanted, signal: AbortSignal): Promise<HeatAnswer> =>
  runHeat(heatQuestionOf(table, wanted), signal);
