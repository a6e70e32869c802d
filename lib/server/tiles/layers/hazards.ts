import type { Role } from "@/lib/access/role";
import { countedCells } from "../counted-cells";
import type { TileFrame } from "../tile-frame";
import type { TileLayer, TileView, VectorLayer } from "../tile-layer";

const POINTS_FROM_ZOOM = 14;

const open = (frame: TileFrame): string => `from hazards where status <> 'closed' and ${frame.inScope("grid_code")}`;
/** A department has what was given to it; the policy says the same. */
const given = (frame: TileFrame): string => `${open(frame)} and department_code = ${frame.department}`;

const cells = (from: typeof open, mark: "mean" | "centre", maxZoom: number): VectorLayer => ({
  id: "hazard_cells",
  minZoom: 0,
  maxZoom,
  fields: { count: "Number", major: "Number" },
  rows: (frame) =>
    countedCells(frame, {
      from: from(frame),
      position: "position",
      figures: { count: "count(*)", major: "count(*) filter (where level = 'major')" },
      mark,
    }),
});

const points = (from: typeof open): VectorLayer => ({
  id: "hazards",
  minZoom: POINTS_FROM_ZOOM,
  maxZoom: 22,
  fields: { id: "Number", kind: "String", level: "String", status: "String" },
  rows: (frame) => `select ${frame.point("position")} as geom, id, kind, level, status ${from(frame)}`,
});

const all: TileView = { vectorLayers: [cells(open, "mean", POINTS_FROM_ZOOM - 1), points(open)] };
const assigned: TileView = { vectorLayers: [cells(given, "mean", POINTS_FROM_ZOOM - 1), points(given)] };
const counted: TileView = { vectorLayers: [cells(open, "centre", 22)], purpose: "count" };

const views: Partial<Record<Role, TileView>> = {
  commander: all,
  grid_leader: all,
  department: assigned,
  planner: counted,
  leader: counted,
};

export const hazards: TileLayer = { id: "hazards", maxZoom: 16, viewFor: (role) => views[role] };
