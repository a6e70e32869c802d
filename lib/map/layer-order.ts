import {
  type DeckLayerId,
  layerOrder,
  type MapLayerId,
  type SideLayerId,
  type StyleLayerId,
  styleLayerIds,
} from "./layer-ids";

const rank = new Map(layerOrder.map((id, index) => [id, index]));
const styleIds: ReadonlySet<string> = new Set(styleLayerIds);

/** Place in the order; throws for a name that is not in it, because such a layer would land anywhere. */
export function layerRank(id: string): number {
  const place = rank.get(id as MapLayerId);
  if (place === undefined) throw new Error(`Unknown map layer "${id}": add it to layer-ids.ts`);
  return place;
}

/** The style layer that another layer is drawn below; undefined = above the whole style. */
export function beforeIdOf(id: DeckLayerId | SideLayerId): StyleLayerId | undefined {
  return layerOrder.slice(layerRank(id) + 1).find((next): next is StyleLayerId => styleIds.has(next));
}
