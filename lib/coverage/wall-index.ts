import Flatbush from "flatbush";
import type { WallIndex } from "./camera-sight";
import type { DwellingWall } from "./over-reach";
import type { Wall } from "./wall";

/** Houses, found by box. */
export function wallIndex(walls: readonly (Wall & Partial<DwellingWall>)[]): WallIndex {
  if (walls.length === 0) return { within: () => [] };
  const index = new Flatbush(walls.length);
  for (const { box } of walls) index.add(...box);
  index.finish();
  return { within: ([west, south, east, north]) => index.search(west, south, east, north).map((i) => walls[i]!) };
}
