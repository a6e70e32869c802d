import type { LayerSpecification } from "maplibre-gl";
import type { StyleLayerId } from "../layer-ids";
import type { MapTokens } from "../theme-tokens";

export type MapLocale = "zh-CN" | "en";

/** All that decides how the map looks. Same input, same style. */
export interface StyleInput {
  tokens: MapTokens;
  locale: MapLocale;
  /** Degrees; widths in metres are exact here. */
  latitude: number;
  /** Text and symbols against a desk's: a 4K screen is read from farther away. */
  scale: number;
}

/** A layer with a name that the order knows. */
export type MapLayerSpecification = LayerSpecification & { id: StyleLayerId };
