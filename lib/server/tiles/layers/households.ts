import type { Role } from "@/lib/access/role";
import { countedCells } from "../counted-cells";
import type { TileFrame } from "../tile-frame";
import type { TileLayer, TileView, VectorLayer } from "../tile-layer";
import { today } from "../today";

const POINTS_FROM_ZOOM = 15;
/** From here on a tile has few enough buildings to count them one by one. */
const BUILDING_CELLS_FROM_ZOOM = 13;
/** Whoever has counts but no points gets none smaller than this (product.md, refusals: k ≥ 5). */
const SMALLEST_GROUP = 5;

const count = { fields: { count: "Number" }, id: "household_cells" } as const;

/**
 * Counts of whole grids, at the grids' anchors: no cell of them can be smaller than a grid. A grid below `atLeast` is left
 * out before the sums, or the difference of two zooms would tell it.
 */
const gridCells = (maxZoom: number, atLeast: number): VectorLayer => ({
  ...count,
  minZoom: 0,
  maxZoom,
  rows: (frame) =>
    countedCells(frame, {
      from: `from (select g.anchor, c.households from grids g
        join grid_counts c on c.district_code = g.district_code and c.grid_code = g.code
        where g.validity @> ${today} and c.households >= ${atLeast} and ${frame.inScope("g.code")}) grid`,
      position: "anchor",
      figures: { count: "sum(households)" },
      mark: "mean",
    }),
});

const byBuilding = (frame: TileFrame): string =>
  `from building_counts where households > 0 and ${frame.inScope("grid_code")}`;

const points: TileView = {
  vectorLayers: [
    gridCells(BUILDING_CELLS_FROM_ZOOM - 1, 1),
    {
      ...count,
      minZoom: BUILDING_CELLS_FROM_ZOOM,
      maxZoom: POINTS_FROM_ZOOM - 1,
      rows: (frame) =>
        countedCells(frame, {
          from: byBuilding(frame),
          position: "position",
          figures: { count: "sum(households)" },
          mark: "mean",
        }),
    },
    {
      id: "households",
      minZoom: POINTS_FROM_ZOOM,
      maxZoom: 22,
      fields: { building: "Number", households: "Number" },
      rows: (frame) =>
        `select ${frame.point("position")} as geom, building_id as building, households ${byBuilding(frame)}`,
    },
  ],
};

const views: Partial<Record<Role, TileView>> = {
  grid_leader: points,
  planner: points,
  commander: { vectorLayers: [gridCells(22, 1)] },
  leader: { vectorLayers: [gridCells(22, SMALLEST_GROUP)] },
};

export const households: TileLayer = { id: "households", maxZoom: 16, viewFor: (role) => views[role] };
