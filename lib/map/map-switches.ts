import type { StyleLayerId } from "./layer-ids";

/** What a reader can switch on and off. */
export const mapSwitches = [
  "incidents",
  "heat",
  "hexagons",
  "choropleth",
  "grids",
  "cameras",
  "hazards",
  "households",
] as const;

export type MapSwitch = (typeof mapSwitches)[number];

/** Style layers behind each switch; incidents, heat and hexagons are drawn by deck.gl. */
export const layersOfSwitch: Readonly<Record<MapSwitch, readonly StyleLayerId[]>> = {
  incidents: ["incident-obstacle"],
  heat: [],
  hexagons: [],
  choropleth: ["choropleth"],
  grids: ["grid-line", "community-line", "street-line", "label-grid", "label-grid-code"],
  cameras: ["camera", "camera-cell", "camera-cell-count"],
  hazards: ["hazard", "hazard-cell", "hazard-cell-count"],
  households: ["household", "household-cell"],
};

/** Heat and hexagons both say where much is reported; one at a time can be read. */
const rivals: Partial<Record<MapSwitch, MapSwitch>> = { heat: "hexagons", hexagons: "heat" };

/** The switches after one of them was turned. */
export function toggleSwitch(on: ReadonlySet<MapSwitch>, turned: MapSwitch): Set<MapSwitch> {
  const next = new Set(on);
  if (next.delete(turned)) return next;
  const rival = rivals[turned];
  if (rival) next.delete(rival);
  return next.add(turned);
}
