import { BitmapLayer } from "@deck.gl/layers";
import type { DensityLattice } from "@/lib/geometry/kernel-density";
import type { MapTokens } from "../theme-tokens";
import { deckLayerProps } from "./deck-layer-props";

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

/** A coloured density, drawn over its lattice in the theme's blend mode. */
export function heatLayer(image: ImageData, lattice: DensityLattice, { heatBlend }: MapTokens): BitmapLayer {
  return new BitmapLayer({
    ...deckLayerProps("heat", blends[heatBlend]),
    bounds: [lattice.west, lattice.south, lattice.east, lattice.north],
    image,
    textureParameters: { minFilter: "linear", magFilter: "linear" },
  });
}
