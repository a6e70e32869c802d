import { base } from "./layers/base";
import { cameras } from "./layers/cameras";
import { checkedPlaces } from "./layers/checked-places";
import { coverage } from "./layers/coverage";
import { grids } from "./layers/grids";
import { hazards } from "./layers/hazards";
import { households } from "./layers/households";
import { incidents } from "./layers/incidents";
import { type TileLayer, type TileLayerId, tileLayerIds } from "./tile-layer";

const layers: Readonly<Record<TileLayerId, TileLayer>> = {
  base,
  grids,
  households,
  cameras,
  hazards,
  "checked-places": checkedPlaces,
  incidents,
  coverage,
};

const isLayerId = (id: string): id is TileLayerId => tileLayerIds.some((known) => known === id);

export const tileLayer = (id: string): TileLayer | undefined => (isLayerId(id) ? layers[id] : undefined);
