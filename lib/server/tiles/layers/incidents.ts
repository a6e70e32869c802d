import type { Role } from "@/lib/access/role";
import { isOfDepartment } from "../../db/queries/incidents/is-of-department";
import { countedCells } from "../counted-cells";
import type { TileFrame } from "../tile-frame";
import type { TileLayer, TileView, VectorLayer } from "../tile-layer";

const POINTS_FROM_ZOOM = 14;
const SEVERE_FROM = 3;

type Rows = (frame: TileFrame) => string;

const inScope: Rows = (frame) => frame.inScope("grid_code");
/** A department has what was given to it; the policy says the same. */
const given: Rows = (frame) => `${frame.inScope("grid_code")} and ${isOfDepartment(frame.department)}`;

const cells = (mine: Rows, mark: "mean" | "centre", maxZoom: number): VectorLayer => ({
  id: "incident_cells",
  minZoom: 0,
  maxZoom,
  fields: { count: "Number", severe: "Number", late: "Number" },
  rows: (frame) =>
    countedCells(frame, {
      from: `from incidents where closed_at is null and ${mine(frame)}`,
      position: "position",
      figures: {
        count: "count(*)",
        severe: `count(*) filter (where severity >= ${SEVERE_FROM})`,
        late: "count(*) filter (where due_at < now())",
      },
      mark,
    }),
});

/** Two arms, so that each has its own partial index: cases that are open, and those closed within a day. */
const points = (mine: Rows): VectorLayer => ({
  id: "incidents",
  minZoom: POINTS_FROM_ZOOM,
  maxZoom: 22,
  fields: {
    id: "Number",
    number: "String",
    category: "String",
    severity: "Number",
    status: "String",
    due: "Number",
    reported: "Number",
  },
  rows: (frame) => {
    const columns = `select ${frame.point("position")} as geom, id, number, category, severity::int as severity, status,
      extract(epoch from due_at)::bigint as due, extract(epoch from reported_at)::bigint as reported`;
    return `${columns} from incidents where closed_at is null and ${mine(frame)}
      union all ${columns} from incidents where closed_at > now() - interval '24 hours' and ${mine(frame)}`;
  },
});

const all: TileView = { vectorLayers: [cells(inScope, "mean", POINTS_FROM_ZOOM - 1), points(inScope)] };
const assigned: TileView = { vectorLayers: [cells(given, "mean", POINTS_FROM_ZOOM - 1), points(given)] };
const counted: TileView = { vectorLayers: [cells(inScope, "centre", 22)], purpose: "count" };

const views: Partial<Record<Role, TileView>> = {
  commander: all,
  grid_leader: all,
  leader: all,
  department: assigned,
  planner: counted,
};

/** Cases turn late and closed ones fall off with time alone, hence the short life of a tile. */
export const incidents: TileLayer = { id: "incidents", maxZoom: 16, freshSeconds: 60, viewFor: (role) => views[role] };
