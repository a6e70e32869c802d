import gcoord from "gcoord";
import type { CoordinateSystem } from "./coordinate-systems";

export type LngLat = readonly [lng: number, lat: number];

/**
 * WGS-84 degrees of a position given in another system. GCJ-02 and BD-09 are undone iteratively by gcoord:
 * within 1e-6 degrees (about 0.1 m) of the true inverse, and the identity outside China.
 */
export function toWgs84(position: LngLat, from: CoordinateSystem): [lng: number, lat: number] {
  const [lng, lat] = position;
  if (from === "gcj02") return pair(gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84));
  if (from === "bd09") return pair(gcoord.transform([lng, lat], gcoord.BD09, gcoord.WGS84));
  return [lng, lat];
}

const pair = ([lng = Number.NaN, lat = Number.NaN]: readonly number[]): [number, number] => [lng, lat];
