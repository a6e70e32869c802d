import { SolidPolygonLayer } from "@deck.gl/layers";
import type { HexagonCount } from "../incidents/hexagon-index";
import { hexagonStep } from "../incidents/hexagon-step";
import type { MapTokens } from "../theme-tokens";
import { rgba } from "./color";
import { deckLayerProps } from "./deck-layer-props";

/** Cells nearly touch: a hair of map between them keeps the count readable as a tiling. */
const OPACITY = 0.55;

export function hexagonLayer(hexagons: HexagonCount[], tokens: MapTokens): SolidPolygonLayer<HexagonCount> {
  const colors = tokens.heat.map((color) => rgba(color, OPACITY));
  return new SolidPolygonLayer<HexagonCount>({
    ...deckLayerProps("hexagon"),
    data: hexagons,
    getPolygon: ({ ring }) => ring,
    getFillColor: ({ count }) => colors[hexagonStep(count)]!,
    updateTriggers: { getFillColor: [tokens] },
    pickable: true,
  });
}
