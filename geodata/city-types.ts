/**
 * The shape of a generated city: plain data, no geometry library types.
 * Positions are `[lng, lat]` in WGS-84 degrees, rounded to 7 decimals; rings are closed (first = last), outer ring
 * anticlockwise, holes clockwise (RFC 7946). Ids are 1…n per list, stable for a seed.
 */
export type Position = [lng: number, lat: number];
export type Ring = Position[];
/** One outer ring and its holes. */
export type PolygonRings = Ring[];

export type AreaLevel = "city" | "district" | "street" | "community";

export interface CityArea {
  /** 4 · 6 · 9 · 12 digits; a code is a prefix of all codes below it. */
  code: string;
  parentCode: string | null;
  level: AreaLevel;
  name: string;
  nameEn: string;
  /** Urban-rural class of the statistics office (111 … 220); null above community. */
  settlementClass: string | null;
  /** Exactly the union of the areas below it. */
  polygons: PolygonRings[];
}

export interface CityGrid {
  /** 15 digits: community code + serial, numbered west→east then north→south inside the community. */
  code: string;
  communityCode: string;
  name: string;
  nameEn: string;
  /** comprehensive 综合网格 · exclusive 专属网格 (school, hospital, park, works …). */
  kind: "comprehensive" | "exclusive";
  /** What stands in it, e.g. slab, tower, courtyard, old-town, mall, school, hospital, park, works, village. */
  fabric: string;
  polygon: PolygonRings;
  /** Where the label goes, inside the polygon. */
  anchor: Position;
}

export type RoadClass = "ring" | "arterial" | "collector" | "branch" | "lane" | "footpath";

export interface CityRoadNode {
  id: number;
  position: Position;
  kind: "junction" | "end" | "gate" | "steps" | "bridge-end";
}

/** One edge of the routable graph: it ends where another road meets it; `line` starts at `from` and ends at `to`. */
export interface CityRoad {
  id: number;
  from: number;
  to: number;
  class: RoadClass;
  name: string;
  nameEn: string;
  widthMetres: number;
  lengthMetres: number;
  oneway: boolean;
  walkable: boolean;
  bridge: boolean;
  line: Position[];
}

export type BuildingKind =
  | "apartment"
  | "tower"
  | "old-house"
  | "village-house"
  | "dormitory"
  | "hotel"
  | "toilet"
  | "bathhouse"
  | "nursing-room"
  | "shop"
  | "mall"
  | "office"
  | "school"
  | "hospital"
  | "works"
  | "public"
  | "outbuilding";

export interface CityBuilding {
  id: number;
  gridCode: string;
  kind: BuildingKind;
  /** 幸福里 12 幢, or empty. */
  name: string;
  address: string;
  floors: number;
  heightMetres: number;
  /** Dwelling units a visitor finds inside (0 for a building nobody lives in), as stairwells × floors × flats. */
  stairwells: number;
  flatsPerFloor: number;
  footprint: PolygonRings;
  centre: Position;
}

export type LandKind =
  | "block"
  | "park"
  | "water"
  | "river"
  | "quay"
  | "field"
  | "square"
  | "track"
  | "pitch"
  | "trees"
  | "works";

export interface CityLand {
  id: number;
  kind: LandKind;
  name: string;
  nameEn: string;
  polygons: PolygonRings[];
}

/** A named thing a map labels or a service works with. */
export interface CityPlace {
  id: number;
  kind:
    | "estate"
    | "village"
    | "park"
    | "school"
    | "hospital"
    | "clinic"
    | "mall"
    | "market"
    | "works"
    | "office"
    | "station"
    | "gate"
    | "hydrant"
    | "shelter"
    | "aed"
    | "service-station"
    | "kindergarten";
  name: string;
  nameEn: string;
  gridCode: string;
  position: Position;
}

export interface City {
  seed: number;
  areas: CityArea[];
  grids: CityGrid[];
  roadNodes: CityRoadNode[];
  roads: CityRoad[];
  buildings: CityBuilding[];
  land: CityLand[];
  places: CityPlace[];
}
