import { escapeLiteral } from "pg";
import type { Actor } from "@/lib/access/actor";
import type { TileAddress } from "@/lib/geometry/tile-address";
import { asCopy } from "../db/copy-rows";
import { viewportHex } from "../db/viewport";
import { TILE_EXTENT, type TileFrame, tileFrame } from "./tile-frame";
import type { TileView, VectorLayer } from "./tile-layer";

/**
 * The whole transaction of one tile as a single text, sent as one simple query: one round trip, where `begin`, the settings,
 * the select and `commit` would be four. It holds numbers and escaped literals only.
 * @returns null when the view has nothing at this zoom
 */
export function tileStatement(
  view: TileView,
  address: TileAddress,
  actor: Actor,
  day: string | null = null,
): string | null {
  const shown = view.vectorLayers.filter(({ minZoom, maxZoom }) => address.z >= minZoom && address.z <= maxZoom);
  if (shown.length === 0) return null;
  const frame = tileFrame(address, actor, day);
  const tile = asCopy(tileSelect(shown, frame));
  // No policy stands around what everybody shares, so there is nothing to set.
  if (view.shared) return tile;
  const settings = {
    "app.user_id": actor.userId,
    "app.role": actor.role,
    "app.scopes": actor.scope.join(","),
    "app.department": actor.departmentCode ?? "",
    "app.purpose": view.purpose ?? "",
    "app.viewport": viewportHex(frame.window),
  };
  const sets = Object.entries(settings).map(([name, value]) => `set local ${name} = ${escapeLiteral(value)}`);
  return ["begin read only", ...sets, tile, "commit"].join(";\n");
}

const tileSelect = (layers: readonly VectorLayer[], frame: TileFrame): string =>
  `select ${layers.map((layer) => encoded(layer, layer.rows(frame))).join(" || ")} as tile`;

const encoded = ({ id }: VectorLayer, rows: string): string =>
  `coalesce((select st_asmvt(feature, '${id}', ${TILE_EXTENT}, 'geom') from (${rows}) feature), ''::bytea)`;
