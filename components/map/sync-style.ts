import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (layer: LayerSpecification, part: "paint" | "layout"): Values => layer[part] ?? {};

const changed = (before: Values, after: Values): string[] =>
  Object.keys({ ...before, ...after }).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));

/**
 * Turns the map from one style to another that has the same layers, property by property. `setStyle` would throw away
 * the layers that deck.gl put between ours.
 */
export function syncStyle(
  map: MapLibreMap,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  for (const layer of after) {
    const old = before.find(({ id }) => id === layer.id);
    if (!old) throw new Error(`Style layer "${layer.id}" is new; a theme or language never adds layers`);
    const paint = valuesOf(layer, "paint");
    for (const name of changed(valuesOf(old, "paint"), paint)) {
      map.setPaintProperty(layer.id, name as never, paint[name] as never);
    }
    const layout = valuesOf(layer, "layout");
    for (const name of changed(valuesOf(old, "layout"), layout)) {
      map.setLayoutProperty(layer.id, name as never, layout[name] as never);
    }
  }
}
