import type { Point } from "../geometry/point";
import { boundsOf, isInside, signedArea } from "../geometry/ring";
import { blob, type Plot, rectangle, turned } from "./plot";

const HOUSES_PER_HECTARE = 19;

/** One or two clusters of farmhouses on winding lanes, and strips of fields over the rest of the ground. */
export function fillVillage(plot: Plot, households: number): void {
  const { random } = plot;
  const hectares = signedArea(plot.ring) / 10000;
  const clusters = hectares > 9 ? random.integer(1, 3) : 1;
  const cores: Point[][] = [];
  for (let c = 0; c < clusters; c++) {
    const area = Math.min(hectares * 0.62, households / clusters / HOUSES_PER_HECTARE) * 10000;
    const core = cluster(plot, area, cores);
    if (core) cores.push(core);
  }
  for (const core of cores) settle(plot, core);
  fields(plot, cores);
}

function cluster(plot: Plot, area: number, others: Point[][]): Point[] | null {
  const { random, box } = plot;
  for (let attempt = 0; attempt < 60; attempt++) {
    const shrink = 1 - attempt / 90;
    const aspect = random.between(0.6, 0.95);
    const rx = Math.sqrt(area / (Math.PI * aspect)) * shrink;
    const x = random.between(box.west + rx * 0.7, box.east - rx * 0.7);
    const y = random.between(box.south + rx * aspect * 0.7, box.north - rx * aspect * 0.7);
    const shape = blob(x, y, rx, rx * aspect, 0.17, 22, random);
    if (plot.contains(shape) && others.every((other) => apart(other, shape))) {
      plot.cover("block", shape);
      return shape;
    }
  }
  return null;
}

const apart = (a: Point[], b: Point[]) => {
  const p = boundsOf(a);
  const q = boundsOf(b);
  return p.west - 40 > q.east || p.east + 40 < q.west || p.south - 40 > q.north || p.north + 40 < q.south;
};

function settle(plot: Plot, core: Point[]): void {
  const { random } = plot;
  const box = boundsOf(core);
  const gap = 37;
  const lanes: number[] = [];
  const wave = random.between(0, 6);
  const bend = (x: number) => 6 * Math.sin((x - box.west) / 46 + wave);
  const rows = Math.max(1, Math.round((box.north - box.south) / gap));
  for (let j = 0; j < rows; j++) lanes.push(box.south + ((box.north - box.south) / rows) * (j + 0.5));
  const spine = (box.west + box.east) / 2 + random.between(-20, 20);
  const column = plot.column(spine).find(([south, north]) => south < box.south && north > box.north);
  if (column)
    plot.path(
      "lane",
      [
        [spine, column[0] + 1],
        [spine, column[1] - 1],
      ],
      { opensAtStart: true, opensAtEnd: true },
    );
  for (const y of lanes) {
    const points: Point[] = [];
    for (let x = box.west + 6; x <= box.east - 6; x += 24) if (isInside(core, x, y)) points.push([x, y + bend(x)]);
    if (points.length > 1) plot.path("lane", points);
    for (const side of [-1, 1]) {
      for (let x = box.west + 6; x < box.east - 6; ) {
        const width = random.between(10, 14.5);
        const depth = random.between(8.4, 11);
        const cx = x + width / 2;
        const cy = y + bend(cx) + side * (depth / 2 + random.between(4.2, 7.2));
        x += width + (random.chance(0.24) ? random.between(5, 14) : random.between(1.6, 4.4));
        if (!isInside(core, cx, cy) || Math.abs(cx - spine) < width / 2 + 4.5 || random.chance(0.04)) continue;
        const tilt = 0.13 * Math.cos((cx - box.west) / 46 + wave) + random.between(-0.1, 0.1);
        plot.build("village-house", turned(rectangle(0, 0, width, depth), cx, cy, tilt), {
          gap: 0.4,
          stairwells: 1,
          flatsPerFloor: 1,
        });
      }
    }
  }
  for (let t = 0; t < 12; t++)
    plot.plant(random.between(box.west, box.east), random.between(box.south, box.north), random.between(2, 3.6));
}

/** Blocks of strips between field paths, as in the drawing: 190 × 120 m cut into seven. */
function fields(plot: Plot, cores: Point[][]): void {
  const { random, box } = plot;
  const turn = random.between(-0.04, 0.04);
  const boxes = cores.map((core) => boundsOf(core));
  for (let y = box.south + 62; y < box.north - 40; y += 128) {
    for (let x = box.west + 6; x < box.east - 20; ) {
      const strips = random.integer(4, 7);
      const width = random.between(27, 36);
      for (let i = 0; i < strips; i++, x += width) {
        if (random.chance(0.04)) continue;
        for (const [shift, height] of [
          [0, 116],
          [-26, 62],
          [26, 62],
        ] as const) {
          const shape = turned(rectangle(0, 0, width - 2.6, height), x + width / 2, y + shift, turn);
          const own = boundsOf(shape);
          if (
            boxes.some(
              (b) =>
                b.west - 8 < own.east && b.east + 8 > own.west && b.south - 8 < own.north && b.north + 8 > own.south,
            )
          )
            continue;
          if (plot.cover("field", shape) && height > 100) break;
        }
      }
      x += 9;
    }
  }
}
