import type { Role } from "@/lib/access/role";
import { generalised } from "../generalised";
import type { TileFrame } from "../tile-frame";
import type { TileLayer, TileView, VectorLayer } from "../tile-layer";

const LABELS_FROM_ZOOM = 13;
/** Names and leaders of five thousand grids in one tile would weigh more than their shapes. */
const NAMES_FROM_ZOOM = 12;
/** Below, the borders that two areas share are drawn twice rather than joined: half a pixel tells no difference. */
const JOINED_BORDERS_FROM_ZOOM = 12;

const inForce = (frame: TileFrame): string => `g.validity @> ${frame.day} and ${frame.inScope("g.code")}`;

/** Departments see the grids but no counts: their policy hides `grid_counts`, and the column stays empty. */
const shapesWith = ({ people }: { people: boolean }): VectorLayer => ({
  id: "grids",
  minZoom: 8,
  maxZoom: 22,
  fields: {
    code: "String",
    name: "String",
    kind: "String",
    community: "String",
    households: "Number",
    ...(people && { leader: "String" as const }),
  },
  // Households are counted as they stand today: a grid that has changed since has another count in the figures of that day.
  rows: (frame) => `select ${frame.shape(generalised(frame, "g.geom", "keep"))} as geom, g.code, g.kind,
    left(g.code, 12) as community, ${frame.isPast ? "case when upper_inf(g.validity) then c.households end as households" : "c.households"}
    ${frame.z >= NAMES_FROM_ZOOM ? ", g.name" : ""}${people && frame.z >= NAMES_FROM_ZOOM ? ", g.leader_name as leader" : ""}
    from grids g left join grid_counts c on c.district_code = g.district_code and c.grid_code = g.code
    where ${inForce(frame)}`,
});

const labels: VectorLayer = {
  id: "grid_labels",
  minZoom: LABELS_FROM_ZOOM,
  maxZoom: 22,
  fields: {
    code: "String",
    short: "String",
    community_name: "String",
    name: "String",
    name_en: "String",
    community_name_en: "String",
  },
  rows: (frame) => `select ${frame.point("g.anchor")} as geom, g.code, right(g.code, 3) as short, g.name,
    nullif(g.name_en, '') as name_en, a.name as community_name, nullif(a.name_en, '') as community_name_en
    from grids g left join areas a on a.code = left(g.code, 12) where ${inForce(frame)}`,
};

const borders = (id: string, level: "community" | "street", minZoom: number): VectorLayer => ({
  id,
  minZoom,
  maxZoom: 22,
  fields: {},
  rows: (frame) => {
    const of = `from areas where level = '${level}' and geom && ${frame.windowBox}
      and valid_from <= ${frame.day} and (valid_to is null or valid_to > ${frame.day})`;
    return frame.z < JOINED_BORDERS_FROM_ZOOM
      ? `select ${frame.shape(generalised(frame, "st_boundary(geom)", "drop"))} as geom ${of}`
      : `select ${frame.shape("st_linemerge(st_unaryunion(st_collect(line)))")} as geom
        from (select st_clipbybox2d(st_boundary(geom), ${frame.windowBox}) as line ${of}) borders`;
  },
});

const viewWith = (shapes: VectorLayer): TileView => ({
  vectorLayers: [shapes, labels, borders("community_lines", "community", 11), borders("street_lines", "street", 8)],
});

const view = viewWith(shapesWith({ people: true }));
const without: ReadonlySet<Role> = new Set<Role>(["auditor", "public", "platform"]);

/** Strangers pass by a wall: it says no grid leader's name. */
const wallView = viewWith(shapesWith({ people: false }));

export const grids: TileLayer = {
  id: "grids",
  maxZoom: 16,
  // A boundary that takes effect at midnight is on the map soon after.
  freshSeconds: 600,
  dated: true,
  viewFor: (role: Role) => (without.has(role) ? undefined : role === "wall" ? wallView : view),
};
