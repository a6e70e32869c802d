import type { TileLayer, TileView, VectorLayer } from "../tile-layer";

const DETAIL_FROM_ZOOM = 13;

const views: VectorLayer = {
  id: "views",
  minZoom: DETAIL_FROM_ZOOM,
  maxZoom: 22,
  fields: { id: "Number", online: "Boolean" },
  rows: (frame) => `select ${frame.shape("seen")} as geom, camera_id as id, online from camera_views
    where ${frame.inScope("grid_code")}`,
};

const blind: VectorLayer = {
  id: "blind",
  minZoom: DETAIL_FROM_ZOOM,
  maxZoom: 22,
  fields: { id: "Number" },
  rows: (frame) =>
    `select ${frame.shape("geom")} as geom, id from coverage_blind_spots where ${frame.inScope("grid_code")}`,
};

const over: VectorLayer = {
  id: "over",
  minZoom: DETAIL_FROM_ZOOM + 1,
  maxZoom: 22,
  fields: { id: "Number", forbidden: "Boolean" },
  rows: (frame) => `select ${frame.shape("over_reach")} as geom, camera_id as id, over_forbidden as forbidden
    from camera_views where over_reach is not null and ${frame.inScope("grid_code")}`,
};

const view: TileView = { vectorLayers: [views, blind, over] };
const readers = new Set(["commander", "planner", "grid_leader", "leader", "admin"]);

/** What cameras see among the houses, what none sees, and which façades they look at too closely. */
export const coverage: TileLayer = {
  id: "coverage",
  maxZoom: 16,
  viewFor: (role) => (readers.has(role) ? view : undefined),
};
