import type { Role } from "@/lib/access/role";
import type { TileFrame } from "./tile-frame";

export const tileLayerIds = [
  "base",
  "grids",
  "households",
  "cameras",
  "hazards",
  "checked-places",
  "incidents",
  "coverage",
] as const;

export type TileLayerId = (typeof tileLayerIds)[number];

type FieldType = "Number" | "String" | "Boolean";

/** One vector layer inside a tile, as TileJSON 3.0 tells it. */
export interface VectorLayer {
  id: string;
  minZoom: number;
  maxZoom: number;
  fields: Readonly<Record<string, FieldType>>;
  /** The statement's `select … as geom, …`: `geom` in tile coordinates, the other columns named like the fields. */
  rows: (frame: TileFrame) => string;
}

/** What a role sees of a layer. */
export interface TileView {
  vectorLayers: readonly VectorLayer[];
  /** The same bytes for everybody who has this view: no scope in them, no row-level wall around them. */
  shared?: boolean;
  /** The role may have figures but no rows (see row_security migration). */
  purpose?: "count";
}

export interface TileLayer {
  id: TileLayerId;
  /** Above this zoom a map stretches the tiles of this zoom; asking for deeper ones still works. */
  maxZoom: number;
  /** What stands in the layer hangs on the clock: a tile is made anew after this many seconds. */
  freshSeconds?: number;
  /** Past days can be asked for (`?day=`). */
  dated?: boolean;
  /** A role without a view is answered 403. */
  viewFor: (role: Role) => TileView | undefined;
}
