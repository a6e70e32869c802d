import type { CityLand, LandKind, PolygonRings } from "../../city-types";
import type { Plot } from "../fill/plot";
import type { LakeShore, WaterFront } from "../fill/water-front";
import type { Point } from "../geometry/point";
import { createRandom, forkSeed } from "../random";
import { publishRing } from "./rings";

/** Trees are scenery: enough to read as green, few enough not to weigh on a tile. Six corners each. */
const MOST_TREES = 5400;

/** Ground cover, one record for each kind and grid (fields and blocks are many polygons each). */
export function describeLand(
  plots: readonly (Plot | null)[],
  water: WaterFront,
  lakes: readonly LakeShore[],
  seed: number,
): CityLand[] {
  const land: CityLand[] = [];
  const add = (kind: LandKind, polygons: PolygonRings[], name = "", nameEn = "") => {
    if (polygons.length > 0) land.push({ id: land.length + 1, kind, name, nameEn, polygons });
  };
  add("river", water.river.map(polygon), "澄江", "Cheng River");
  add("quay", water.quay.map(polygon));
  for (const lake of lakes) {
    add("park", [[publishRing(lake.park)]], "澄湖公园", "Chenghu Lake Park");
    add("water", [[publishRing(lake.water)]], "澄湖", "Lake Chenghu");
  }
  for (const plot of plots) {
    if (!plot) continue;
    const byKind = new Map<LandKind, PolygonRings[]>();
    for (const { kind, ring } of plot.lands) {
      const list = byKind.get(kind);
      if (list) list.push([publishRing(ring)]);
      else byKind.set(kind, [[publishRing(ring)]]);
    }
    for (const [kind, polygons] of byKind) add(kind, polygons);
  }
  const all = [...water.trees, ...lakes.flatMap(({ trees }) => trees), ...plots.flatMap((plot) => plot?.trees ?? [])];
  const random = createRandom(forkSeed(seed, "trees"));
  const share = Math.min(1, MOST_TREES / Math.max(1, all.length));
  add(
    "trees",
    all.filter(() => random.chance(share)).map(({ point, radius }) => [publishRing(crown(point, radius))]),
  );
  return land;
}

function crown([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: 6 }, (_, i) => [
    x + radius * Math.cos((i * Math.PI) / 3),
    y + radius * Math.sin((i * Math.PI) / 3),
  ]);
}

const polygon = (rings: Point[][]): PolygonRings => rings.map((ring, i) => publishRing(ring, i > 0));
