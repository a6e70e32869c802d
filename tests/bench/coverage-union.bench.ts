import { Client } from "pg";
import { keysOfBox, tileBox } from "@/lib/coverage/coverage-tiles";
import { sightOf } from "@/lib/coverage/sight";
import { visibleRing } from "@/lib/coverage/visible-ring";
import { boxOfSet, clipToBox } from "@/lib/geometry/clip-to-box";
import { localFrame } from "@/lib/geometry/local-frame";
import { areaOfSet, type PlanarSet, toPlanarSet, unite } from "@/lib/geometry/planar-set";
import { multiPolygonHex } from "@/lib/server/db/write-wkb";
import type { Bench, BenchRow } from "./bench";
import { demoDatabase } from "./demo-database";

const SECTORS = 12_000;
const ROUNDS = 3;

/** Spread by Halton's sequence over 12 × 9 km; radii of 20 to 120 m, 50 to 100° wide. */
function sectors(): PlanarSet[] {
  return Array.from({ length: SECTORS }, (_, i) => {
    const view = {
      bearingDegrees: 360 * halton(i, 5),
      fovDegrees: 50 + 50 * halton(i, 7),
      rangeMetres: 20 + 100 * halton(i, 11),
      heightMetres: 5,
    };
    const sight = sightOf([12_000 * halton(i, 2), 9_000 * halton(i, 3)], view);
    return toPlanarSet([visibleRing(sight, [])]);
  });
}

function halton(index: number, base: number): number {
  let [value, part] = [0, 1 / base];
  for (let rest = index + 1; rest > 0; rest = Math.floor(rest / base), part /= base) value += (rest % base) * part;
  return value;
}

function unionInTiles(sets: readonly PlanarSet[]): number {
  const tiles = new Map<string, PlanarSet[]>();
  for (const set of sets) {
    for (const key of keysOfBox(boxOfSet(set))) tiles.set(key, [...(tiles.get(key) ?? []), set]);
  }
  let area = 0;
  for (const [key, inside] of tiles) area += areaOfSet(unite(inside.flatMap((set) => clipToBox(set, tileBox(key)))));
  return area;
}

async function best(work: () => Promise<number> | number): Promise<{ seconds: number; value: number }> {
  let [seconds, value] = [Infinity, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    value = await work();
    seconds = Math.min(seconds, (performance.now() - began) / 1000);
  }
  return { seconds, value };
}

async function run(): Promise<BenchRow[]> {
  const { url } = await demoDatabase();
  const sets = sectors();
  const ours = await best(() => unionInTiles(sets));
  const client = new Client({ connectionString: url });
  await client.connect();
  // Metres as degrees of a made-up plane: PostGIS' own planar area, nothing projected.
  const plane = { ...localFrame([0, 0]), toPosition: ([x, y]: readonly [number, number]): [number, number] => [x, y] };
  await client.query("create temp table sector (geom geometry)");
  await client.query("insert into sector select h::geometry from unnest($1::text[]) h", [
    sets.map((set) => multiPolygonHex(plane, set)),
  ]);
  const theirs = await best(async () => {
    const { rows } = await client.query<{ area: number }>("select st_area(st_union(geom)) as area from sector");
    return rows[0]?.area ?? 0;
  });
  await client.end();
  return [
    { what: "union of 12 000 sectors in tiles", measured: Number(ours.seconds.toFixed(2)), unit: "s" },
    { what: "ST_Union of the same", measured: Number(theirs.seconds.toFixed(2)), unit: "s" },
    {
      what: "ours ÷ ST_Union",
      measured: Number((ours.seconds / theirs.seconds).toFixed(2)),
      unit: "×",
      required: { atMost: 1 },
    },
    {
      what: "difference of the areas",
      measured: Number((Math.abs(ours.value / theirs.value - 1) * 1e6).toFixed(3)),
      unit: "millionths",
      required: { atMost: 10 },
    },
  ];
}

export const bench: Bench = {
  title: "Union of view cones",
  method: `${SECTORS} sectors of 20–120 m on 12 × 9 km, the best of ${ROUNDS} rounds each, one after the other in one process and its own PostGIS.`,
  run,
};
