import { PolygonLayer } from "@deck.gl/layers";
import { type HotSpotLevel, type HotSpotScene, hotSpotLevel } from "../incidents/hot-spot-scene";
import type { MapTokens } from "../theme-tokens";
import { rgba } from "./color";
import { deckLayerProps } from "./deck-layer-props";

const OPACITY = 0.6;

/** One part of a place; what a click on the map gives back. */
export interface HotSpotPart {
  id: string;
  level: HotSpotLevel;
  rings: [number, number][][];
}

/** Hot and cold places in colour; what was tested and is neither in a breath of grey; the rest not at all. */
export function hotSpotLayer(
  { places, result }: HotSpotScene,
  chosen: string | null,
  tokens: MapTokens,
): PolygonLayer<HotSpotPart> {
  const fills: Record<HotSpotLevel, ReturnType<typeof rgba>> = {
    "hot-sure": rgba(tokens.hot[1]!, OPACITY),
    hot: rgba(tokens.hot[0]!, OPACITY),
    cold: rgba(tokens.cold[0]!, OPACITY),
    "cold-sure": rgba(tokens.cold[1]!, OPACITY),
    none: rgba(tokens.textMuted, 0.07),
    untested: rgba(tokens.textMuted, 0),
  };
  const chosenLine = rgba(tokens.accent, 1);
  const parts = places.flatMap(({ id, parts: rings }, i) => {
    const level = hotSpotLevel(result, i);
    return level === "untested" ? [] : rings.map((each): HotSpotPart => ({ id, level, rings: each }));
  });
  return new PolygonLayer<HotSpotPart>({
    ...deckLayerProps("hot-spot"),
    data: parts,
    getPolygon: ({ rings }) => rings,
    getFillColor: ({ level }) => fills[level],
    getLineColor: ({ id, level }) => (id === chosen ? chosenLine : fills[level]),
    getLineWidth: ({ id }) => (id === chosen ? 2.5 : 0.5),
    lineWidthUnits: "pixels",
    updateTriggers: { getFillColor: [tokens], getLineColor: [tokens, chosen], getLineWidth: [chosen] },
    pickable: true,
  });
}
