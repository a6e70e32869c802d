/** What hot spots are judged by: equal cells, or the grids that somebody answers for. */
export const hotSpotUnits = ["hexagon", "grid"] as const;
