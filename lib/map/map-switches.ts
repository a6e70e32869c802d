import type { StyleLayerId } from "./layer-ids";

/** What a reader can switch on and off. */
export const mapSwitches = [
  "incidents",
  "heat",
  "hexagons",
  "hotspots",
  "choropleth",
  "grids",
  "units",
  "cameras",
  "hazards",
  "places",
  "households",
  "views",
  "blind",
  "overreach",
  "losses",
] as const;

export type MapSwitch = (typeof mapSwitches)[number];

/** Style layers behind each switch; incidents, heat, hexagons and hot spots are drawn by deck.gl. */
export const layersOfSwitch: Readonly<Record<MapSwitch, readonly StyleLayerId[]>> = {
  incidents: ["incident-obstacle"],
  heat: [],
  hexagons: [],
  hotspots: [],
  choropleth: ["choropleth"],
  grids: ["grid-line", "community-line", "street-line", "label-grid", "label-grid-code"],
  units: ["unit"],
  cameras: ["camera", "camera-cell", "camera-cell-count"],
  hazards: ["hazard", "hazard-cell", "hazard-cell-count"],
  places: ["place", "place-cell", "place-cell-count"],
  households: ["household", "household-cell"],
  views: ["coverage-view", "coverage-view-line"],
  blind: ["coverage-blind", "coverage-blind-hatch"],
  overreach: ["coverage-over-halo", "coverage-over", "coverage-over-teeth"],
  losses: ["coverage-off-line"],
};

/** All of them cover the ground with what is reported; one at a time can be read. */
const rivals: readonly MapSwitch[] = ["heat", "hexagons", "hotspots"];

/** The switches after one of them was turned. */
export function toggleSwitch(on: ReadonlySet<MapSwitch>, turned: MapSwitch): Set<MapSwitch> {
  const next = new Set(on);
  if (next.delete(turned)) return next;
  if (rivals.includes(turned)) for (const rival of rivals) next.delete(rival);
  return next.add(turned);
}
