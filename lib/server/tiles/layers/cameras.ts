import { countedCells } from "../counted-cells";
import type { TileLayer, TileView } from "../tile-layer";

const POINTS_FROM_ZOOM = 14;

const view: TileView = {
  vectorLayers: [
    {
      id: "camera_cells",
      minZoom: 0,
      maxZoom: POINTS_FROM_ZOOM - 1,
      fields: { count: "Number", offline: "Number" },
      rows: (frame) =>
        countedCells(frame, {
          from: `from cameras where ${frame.inScope("grid_code")}`,
          position: "position",
          figures: { count: "count(*)", offline: "count(*) filter (where status <> 'online')" },
          mark: "mean",
        }),
    },
    {
      id: "cameras",
      minZoom: POINTS_FROM_ZOOM,
      maxZoom: 22,
      fields: {
        id: "Number",
        code: "String",
        bearing: "Number",
        hfov: "Number",
        range: "Number",
        status: "String",
        ptz: "Number",
      },
      rows: (frame) => `select ${frame.point("position")} as geom, id, code, bearing_degrees as bearing,
        horizontal_fov_degrees as hfov, range_metres as range, status, ptz_type::int as ptz
        from cameras where ${frame.inScope("grid_code")}`,
    },
  ],
};

const readers = new Set(["commander", "planner", "grid_leader", "leader", "admin"]);

export const cameras: TileLayer = {
  id: "cameras",
  maxZoom: 16,
  viewFor: (role) => (readers.has(role) ? view : undefined),
};
