import type { RoadClass } from "../../city-types";

/** What a border of the planar map is: a road, or a line nobody travels (middle of the river, edge of the district). */
export type StreetClass = RoadClass | "river" | "outline";

export interface Street {
  class: StreetClass;
  name: string;
  nameEn: string;
}

/** Widths on the ground in metres, from the look's table of line widths. */
export const WIDTH_METRES: Record<StreetClass, number> = {
  ring: 44,
  arterial: 30,
  collector: 17,
  branch: 14,
  lane: 7,
  footpath: 2.6,
  river: 0,
  outline: 0,
};

/** From the centre line to where a block begins: half the carriageway and a pavement. */
export function blockInsetMetres(street: StreetClass): number {
  if (street === "river") return 0;
  if (street === "outline") return 6;
  return WIDTH_METRES[street] / 2 + (street === "lane" || street === "footpath" ? 1.5 : 2);
}
