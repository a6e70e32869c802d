import { type DeckLayerId, type MapLayerId, type StyleLayerId, styleLayerIds } from "./layer-ids";

/** The order of all layers, from below. This file alone decides it. */
export const layerOrder: readonly MapLayerId[] = [
  "land",
  "land-field",
  "land-block",
  "land-square",
  "land-park",
  "land-water",
  "land-water-line",
  "land-tree",
  "land-track",
  "land-pitch",
  "road-footpath",
  // All casings of a rank before all its fills: junctions melt into one surface.
  "road-lane-casing",
  "road-minor-casing",
  "road-arterial-casing",
  "road-lane",
  "road-branch",
  "road-collector",
  "road-arterial",
  "road-arterial-centre",
  "road-ring-casing",
  "road-ring",
  "road-ring-median-casing",
  "road-ring-median",
  "building",
  "building-line",
  "choropleth",
  "heat",
  "hexagon",
  "hot-spot",
  "grid-hit",
  "grid-line",
  "community-line",
  "street-line",
  "grid-hover",
  "grid-selected-halo",
  "grid-selected",
  // An open plan: borders under the names of streets, what is in the hand above all names.
  "plan-veil",
  "plan-fill",
  "plan-live-fill",
  "plan-hatch",
  "plan-line",
  "plan-outline",
  "plan-past-line",
  "plan-before",
  "plan-selected-halo",
  "plan-selected",
  "plan-snap",
  "plan-live-line",
  "coverage-view",
  "coverage-view-line",
  "coverage-off-line",
  "coverage-blind",
  "coverage-blind-hatch",
  "coverage-over-halo",
  "coverage-over",
  "coverage-over-teeth",
  "coverage-view-selected",
  "coverage-plan-old",
  "coverage-plan-view",
  "coverage-plan-line",
  "coverage-ray",
  "field-of-view",
  "field-of-view-line",
  // Its arrows give way to every name above.
  "road-oneway",
  "round-casing",
  "round-line",
  "label-road",
  "label-water",
  "label-place-minor",
  "label-place-major",
  "label-grid-code",
  "label-grid",
  "label-area",
  "household-cell",
  "household",
  "camera-cell",
  "camera-cell-count",
  "camera",
  "hazard-cell",
  "hazard-cell-count",
  "hazard",
  "plan-ring",
  "plan-draw",
  "plan-tether",
  "plan-label",
  "plan-handle",
  "plan-junction",
  "plan-place",
  "plan-grip",
  "round-leg-number",
  "round-stop",
  "round-stop-number",
  "unit",
  // Invisible, but placed before what is below it, so that labels and units give way to incidents.
  "incident-obstacle",
  "incident-closed",
  "incident-open",
  "incident-cluster",
  "incident-selected",
];

const rank = new Map(layerOrder.map((id, index) => [id, index]));
const styleIds: ReadonlySet<string> = new Set(styleLayerIds);

/** Place in the order; throws for a name that is not in it, because such a layer would land anywhere. */
export function layerRank(id: string): number {
  const place = rank.get(id as MapLayerId);
  if (place === undefined) throw new Error(`Unknown map layer "${id}": add it to layer-ids.ts and layer-order.ts`);
  return place;
}

/** The style layer a deck.gl layer is drawn below; undefined = above the whole style. */
export function beforeIdOf(id: DeckLayerId): StyleLayerId | undefined {
  return layerOrder.slice(layerRank(id) + 1).find((next): next is StyleLayerId => styleIds.has(next));
}
