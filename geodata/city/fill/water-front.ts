import { intersection, union } from "polyclip-ts";
import { pointInRing } from "@/lib/geometry/point-in-ring";
import { at } from "../at";
import { insetRing } from "../geometry/inset-ring";
import { distance, type Point } from "../geometry/point";
import { distanceToRing } from "../geometry/ring";
import { offsetCurve } from "../geometry/smooth-curve";
import type { Layout } from "../plan/lay-out";
import type { Skeleton } from "../plan/skeleton";
import type { Random } from "../random";
import type { PlotPath } from "./plot";

export interface WaterFront {
  river: Point[][][];
  quay: Point[][][];
  trees: { point: Point; radius: number }[];
  /** Promenades per face. */
  paths: Map<number, PlotPath[]>;
}

/** The river between its walls, the green embankments along it, and a promenade with stairs to the road above. */
export function layWaterFront(skeleton: Skeleton, { map, blockOf }: Layout, random: Random): WaterFront {
  const { riverMiddle: middle, riverHalfWidthMetres: half, outline, scale } = skeleton;
  const side = (metres: (i: number) => number) => offsetCurve(middle, metres);
  const band = (near: (i: number) => number, far: (i: number) => number) => [...side(near), ...side(far).reverse()];
  const clip = (ring: Point[]) => intersection([ring], [outline]);
  const trees: WaterFront["trees"] = [];
  for (const [sign, reach] of [
    [1, 34],
    [-1, 40],
  ] as const) {
    const line = side((i) => sign * (at(half, i) + reach * scale * 0.52));
    for (let i = 0; i + 1 < line.length; i++) {
      const a = at(line, i);
      const b = at(line, i + 1);
      const steps = Math.max(1, Math.round(distance(a, b) / 15));
      for (let k = 0; k < steps; k++) {
        if (!random.chance(0.8)) continue;
        const point: Point = [
          a[0] + ((b[0] - a[0]) * k) / steps + random.between(-3, 3),
          a[1] + ((b[1] - a[1]) * k) / steps + random.between(-4, 4),
        ];
        if (pointInRing(point, outline)) trees.push({ point, radius: random.between(2.2, 4) });
      }
    }
  }
  const paths = new Map<number, PlotPath[]>();
  blockOf.forEach((block, face) => {
    if (block.fabric !== "riverside") return;
    const sign = block.northOfRiver ? 1 : -1;
    paths.set(
      face,
      promenade(
        map.ringPoints(face),
        side((i) => sign * (at(half, i) + 9 * scale)),
        side((i) => sign * (at(half, i) + 14 * scale)),
      ),
    );
  });
  return {
    river: rings(
      clip(
        band(
          (i) => at(half, i),
          (i) => -at(half, i),
        ),
      ),
    ),
    quay: rings(
      union(
        clip(
          band(
            (i) => at(half, i),
            (i) => at(half, i) + 25 * scale,
          ),
        ),
        clip(
          band(
            (i) => -at(half, i),
            (i) => -at(half, i) - 31 * scale,
          ),
        ),
      ),
    ),
    trees,
    paths,
  };
}

function promenade(ring: Point[], line: Point[], landward: Point[]): PlotPath[] {
  const kept = line
    .map((p, i) => ({ p, i }))
    .filter(({ p }) => pointInRing(p, ring) && distanceToRing(ring, p[0], p[1]) > 12);
  if (kept.length < 2) return [];
  const stairs = kept.filter((_, k) => k % 5 === 0 || k === kept.length - 1);
  return [
    { class: "footpath", points: kept.map(({ p }) => p), opensAtStart: false, opensAtEnd: false, steps: false },
    ...stairs.map(({ p, i }): PlotPath => {
      const up = at(landward, i);
      // Starts a step towards the water, so that it crosses the promenade and the two get a common node.
      const below: Point = [p[0] - (up[0] - p[0]) * 0.3, p[1] - (up[1] - p[1]) * 0.3];
      return { class: "footpath", points: [below, up], opensAtStart: false, opensAtEnd: true, steps: true };
    }),
  ];
}

export interface LakeShore {
  water: Point[];
  park: Point[];
  paths: PlotPath[];
  trees: WaterFront["trees"];
}

/** 澄湖 inside its ring road: a green shore with a path all round, and open water. */
export function layLake(ring: Point[], random: Random): LakeShore | null {
  const park = insetRing(
    ring,
    ring.map(() => 11),
  );
  const walk =
    park &&
    insetRing(
      park,
      park.map((_, i) => 16 + 5 * Math.sin(i * 1.3)),
    );
  const water =
    walk &&
    insetRing(
      walk,
      walk.map((_, i) => 14 + 8 * Math.sin(i * 0.9)),
    );
  if (!park || !walk || !water) return null;
  const trees = Array.from({ length: 260 }, () => {
    const i = random.integer(0, ring.length - 1);
    const [ax, ay] = at(ring, i);
    return {
      point: [ax + random.between(-60, 60), ay + random.between(-60, 60)] as Point,
      radius: random.between(2.4, 4.4),
    };
  }).filter(({ point }) => pointInRing(point, park) && !pointInRing(point, water));
  const paths: PlotPath[] = [
    { class: "footpath", points: [...walk, at(walk, 0)], opensAtStart: false, opensAtEnd: false, steps: false },
  ];
  for (let i = 0; i < walk.length; i += 5) {
    const a = at(walk, i);
    const b = at(walk, (i + 1) % walk.length);
    const length = distance(a, b) || 1;
    const out: Point = [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
    const m: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    paths.push({
      class: "footpath",
      points: [
        [m[0] - out[0] * 2, m[1] - out[1] * 2],
        [m[0] + out[0] * 9, m[1] + out[1] * 9],
      ],
      opensAtStart: false,
      opensAtEnd: true,
      steps: false,
    });
  }
  return { park, water, paths, trees };
}

type Polygons = ReturnType<typeof union>;

const rings = (polygons: Polygons): Point[][][] =>
  polygons.map((polygon) => polygon.map((ring) => ring.slice(0, -1).map(([x, y]): Point => [x, y])));
