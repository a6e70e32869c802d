import type { Role } from "@/lib/access/role";
import { SOON_DAYS } from "@/lib/hazards/light-of-day";
import { PASS_POINTS, SOUND_POINTS } from "@/lib/hazards/place-light";
import { countedCells } from "../counted-cells";
import type { TileFrame } from "../tile-frame";
import type { TileLayer, TileView } from "../tile-layer";

const POINTS_FROM_ZOOM = 14;
/** The light turns at midnight, which falls on a full hour everywhere in the country. */
const FRESH_SECONDS = 3_600;

const standing = (frame: TileFrame): string =>
  `from checked_places where closed_on is null and ${frame.inScope("grid_code")}`;

/** What `placeLight` says; a place that was never looked at has no points, and is judged by its day alone. */
const light = ({ day }: TileFrame): string => `case
  when next_on < ${day} or points < ${PASS_POINTS} then 'red'
  when next_on <= ${day} + ${SOON_DAYS} or points < ${SOUND_POINTS} then 'amber' else 'green' end`;

const rows: TileView = {
  vectorLayers: [
    {
      id: "checked_place_cells",
      minZoom: 0,
      maxZoom: POINTS_FROM_ZOOM - 1,
      fields: { count: "Number", due: "Number" },
      rows: (frame) =>
        countedCells(frame, {
          from: standing(frame),
          position: "position",
          figures: { count: "count(*)", due: `count(*) filter (where next_on <= ${frame.day})` },
          mark: "mean",
        }),
    },
    {
      id: "checked_places",
      minZoom: POINTS_FROM_ZOOM,
      maxZoom: 22,
      fields: { id: "Number", kind: "String", light: "String", stars: "Number" },
      rows: (frame) =>
        `select ${frame.point("position")} as geom, id, kind, ${light(frame)} as light, stars ${standing(frame)}`,
    },
  ],
};

const views: Partial<Record<Role, TileView>> = { commander: rows, grid_leader: rows };

/** Places that must be inspected, by how they stand. Places only: a rented house is a building here, never who lives in it. */
export const checkedPlaces: TileLayer = {
  id: "checked-places",
  maxZoom: 16,
  freshSeconds: FRESH_SECONDS,
  viewFor: (role) => views[role],
};
