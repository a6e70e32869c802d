import { BitmapLayer } from "@deck.gl/layers";
import {
  type DensityLattice,
  densityLattice,
  kernelDensity,
  type PositionColumns,
} from "@/lib/geometry/kernel-density";
import type { IncidentTable } from "../incidents/incident-table";
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

/** Density of the rows given, drawn in the theme's blend mode. */
export function heatLayer(
  table: IncidentTable,
  rows: ArrayLike<number>,
  lattice: DensityLattice,
  tokens: MapTokens,
): BitmapLayer {
  const density = kernelDensity(positionsOf(table), rows, lattice, HEAT_BANDWIDTH_METRES);
  const data = heatImage(density, heatRamp(tokens), LEAST_PEAK);
  return new BitmapLayer({
    ...deckLayerProps("heat", blends[tokens.heatBlend]),
    bounds: [lattice.west, lattice.south, lattice.east, lattice.north],
    image: new ImageData(data, lattice.columns, lattice.rows),
    textureParameters: { minFilter: "linear", magFilter: "linear" },
  });
}
