import { mapHost } from "./map-host";
import { mapStore } from "./map-store";

/** How near: a quarter with what lies around it; a street, where house numbers can be told apart; one thing and what it looks at. */
export const nearness = { quarter: 16, street: 17, thing: 17.5 } as const;

/** Flies the open map to a place; false when this workspace shows none. */
export function showOnMap(
  [lng, lat]: readonly [lng: number, lat: number],
  near: keyof typeof nearness = "street",
): boolean {
  const { sync } = mapStore.getState();
  // A workspace without a map has put the one map aside, not closed it.
  if (!sync || !mapHost().isConnected) return false;
  sync.easeTo({ center: [lng, lat], zoom: nearness[near] });
  return true;
}
