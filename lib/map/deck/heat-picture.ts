import { BitmapLayer } from "@deck.gl/layers";
import {
  type DensityLattice,
  densityLattice,
  kernelDensity,
  type PositionColumns,
} from "@/lib/geometry/kernel-density";
import type { IncidentTable } from "../incidents/incident-table";
import { severityWeight, type Weighting } from "../incidents/severity-weight";
import type { MapTokens } from "../theme-tokens";
import { deckLayerProps } from "./deck-layer-props";
import { heatImage, heatRamp } from "./heat-image";

/** True metres: the same spot looks the same at every zoom. */
const HEAT_BANDWIDTH_METRES = 65;
/** The peak of three cases at one place; fewer never reach the top of the scale. */
const LEAST_PEAK = 3 / (2 * Math.PI * HEAT_BANDWIDTH_METRES ** 2);

const blends = {
  multiply: {
    blendColorSrcFactor: "dst",
    blendColorDstFactor: "zero",
    blendAlphaSrcFactor: "zero",
    blendAlphaDstFactor: "one",
  },
  screen: {
    blendColorSrcFactor: "one",
    blendColorDstFactor: "one-minus-src",
    blendAlphaSrcFactor: "zero",
    blendAlphaDstFactor: "one",
  },
};

const positionsOf = (table: IncidentTable): PositionColumns => ({
  lng: table.lng.subarray(0, table.count),
  lat: table.lat.subarray(0, table.count),
});

/** A lattice that covers all cases of the table, so that the picture does not shift while time is played. */
export const heatLattice = (table: IncidentTable): DensityLattice | null =>
  densityLattice(positionsOf(table), HEAT_BANDWIDTH_METRES);

export interface HeatPicture {
  layers: BitmapLayer[];
  /** What the top colour stands for. */
  peakPerSquareKilometre: number;
}

/** Density of the rows given, drawn in the theme's blend mode. */
export function heatPicture(
  table: IncidentTable,
  rows: ArrayLike<number>,
  lattice: DensityLattice,
  weighting: Weighting,
  tokens: MapTokens,
): HeatPicture {
  const weights = table.severity.subarray(0, table.count).map((severity) => severityWeight(severity, weighting));
  const density = kernelDensity(positionsOf(table), rows, lattice, HEAT_BANDWIDTH_METRES, weights);
  const peak = density.reduce((most, value) => Math.max(most, value), LEAST_PEAK);
  const data = heatImage(density, heatRamp(tokens), peak);
  const layer = new BitmapLayer({
    ...deckLayerProps("heat", blends[tokens.heatBlend]),
    bounds: [lattice.west, lattice.south, lattice.east, lattice.north],
    image: new ImageData(data, lattice.columns, lattice.rows),
    textureParameters: { minFilter: "linear", magFilter: "linear" },
  });
  return { layers: [layer], peakPerSquareKilometre: peak * 1e6 };
}
