import { atLeastPixels, generalised } from "../generalised";
import type { TileFrame } from "../tile-frame";
import type { TileLayer, TileView, VectorLayer } from "../tile-layer";
import { today } from "../today";

/** The lowest zoom of each class; what is not named waits for the last entry's zoom. */
const roadClasses = { ring: 8, arterial: 10, collector: 12, branch: 13, lane: 14, footpath: 15 };
const landKinds = { river: 8, water: 9, park: 10, field: 11, works: 11, quay: 12, block: 12, square: 13, track: 13 };
const LAND_ALL_FROM_ZOOM = 14;
const ARROWS_FROM_ZOOM = 16;
const NAMES_OF_BUILDINGS_FROM_ZOOM = 16;
/** GB 50352 calls a dwelling of ten storeys and more a high-rise. */
const TALL_FLOORS = 10;

const shown = (z: number, from: Readonly<Record<string, number>>): string =>
  Object.keys(from)
    .filter((name) => z >= from[name]!)
    .map((name) => `'${name}'`)
    .join(",");

const names = { name: "String", name_en: "String" } as const;

const land: VectorLayer = {
  id: "land",
  minZoom: 8,
  maxZoom: 22,
  fields: { kind: "String", ...names },
  rows: (frame) => {
    const kinds = frame.z >= LAND_ALL_FROM_ZOOM ? "true" : `kind in (${shown(frame.z, landKinds)})`;
    return `select ${frame.shape(generalised(frame, "geom", "drop"))} as geom, kind, nullif(name, '') as name,
      nullif(name_en, '') as name_en
      from land_areas where geom && ${frame.windowBox} and ${kinds} and ${atLeastPixels(frame, "geom", 2)}`;
  },
};

/** Edges of one name and class become one line, so that a street carries its name once; nameless ones are only gathered. */
const roads: VectorLayer = {
  id: "roads",
  minZoom: 8,
  maxZoom: 22,
  fields: { class: "String", ...names, bridge: "Boolean", width: "Number" },
  rows: (frame) => `select
    ${frame.shape(generalised(frame, "case when name = '' then line else st_linemerge(line) end", "drop"))} as geom,
    class, nullif(name, '') as name, nullif(name_en, '') as name_en, bridge, width from (
      select class, name, name_en, bridge, round(max(width_metres))::int as width, st_collect(geom) as line
      from roads where geom && ${frame.windowBox} and class in (${shown(frame.z, roadClasses)})
      group by class, name, name_en, bridge
    ) streets`,
};

/** Edge by edge: joined, a line would have either end for its beginning. */
const oneways: VectorLayer = {
  id: "oneways",
  minZoom: ARROWS_FROM_ZOOM,
  maxZoom: 22,
  fields: { class: "String" },
  rows: (frame) => `select ${frame.shape("geom")} as geom, class
    from roads where oneway and geom && ${frame.windowBox} and class in (${shown(frame.z, roadClasses)})`,
};

const buildings: VectorLayer = {
  id: "buildings",
  minZoom: 14,
  maxZoom: 22,
  fields: { kind: "String", floors: "Number", tall: "Boolean", height: "Number", name: "String" },
  rows: (
    frame,
  ) => `select ${frame.shape("geom")} as geom, kind, floors::int as floors, floors >= ${TALL_FLOORS} as tall,
    round(height_metres)::int as height
    ${frame.z >= NAMES_OF_BUILDINGS_FROM_ZOOM ? ", nullif(name, '') as name" : ""}
    from buildings where geom && ${frame.windowBox} and ${atLeastPixels(frame, "geom", 1.5)}`,
};

const landmarks = ["estate", "village", "park", "school", "hospital", "mall", "station", "works"];

const places: VectorLayer = {
  id: "places",
  minZoom: 13,
  maxZoom: 22,
  fields: { kind: "String", ...names },
  rows: (frame) => `select ${frame.point("position")} as geom, kind, name, nullif(name_en, '') as name_en
    from places where position && ${frame.windowBox}
    ${frame.z >= 15 ? "" : `and kind in (${landmarks.map((kind) => `'${kind}'`).join(",")})`}`,
};

const areaLevels = { city: 0, district: 8, street: 10, community: 12 };

const areas: VectorLayer = {
  id: "areas",
  minZoom: 8,
  maxZoom: 22,
  fields: { level: "String", code: "String", ...names },
  rows: (frame) => `select ${frame.point(labelPoint(frame))} as geom, level, code, name, name_en
    from areas where geom && ${frame.windowBox} and level in (${shown(frame.z, areaLevels)})
    and valid_from <= ${today} and (valid_to is null or valid_to > ${today})`,
};

/** Inside the shape where that is cheap; over a whole city its middle has to do. */
const labelPoint = ({ z }: TileFrame): string => (z >= 12 ? "st_pointonsurface(geom)" : "st_centroid(geom)");

const view: TileView = { vectorLayers: [land, roads, oneways, buildings, places, areas], shared: true };

/** Streets, water, houses: no person in it, so everybody who is signed in has it, and shares the cached bytes. */
export const base: TileLayer = {
  id: "base",
  maxZoom: 16,
  viewFor: (role) => (role === "platform" ? undefined : view),
};
