import { pointInRing } from "@/lib/geometry/point-in-ring";
import { signedArea } from "@/lib/geometry/signed-area";
import type { Point } from "../geometry/point";
import { boundsOf, distanceToRing } from "../geometry/ring";
import { blob, type Plot, rectangle, turned } from "./plot";

const HOUSES_PER_HECTARE = 23;

/** One or two clusters of farmhouses on winding lanes, and strips of fields over the rest of the ground. */
export function fillVillage(plot: Plot, households: number): void {
  const { random } = plot;
  const hectares = signedArea(plot.ring) / 10000;
  const cores: Point[][] = [];
  let wanted = Math.min(hectares * 0.58, households / HOUSES_PER_HECTARE) * 10000;
  for (let c = 0; c < 6 && wanted > 8000; c++) {
    const core = cluster(plot, wanted > 30000 ? wanted * random.between(0.5, 0.85) : wanted, cores);
    if (!core) break;
    cores.push(core);
    wanted -= signedArea(core);
  }
  // All through lanes first: one village's way out may lead through the next.
  for (const core of cores) layThroughLane(plot, core);
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
  return p.west - 16 > q.east || p.east + 16 < q.west || p.south - 16 > q.north || p.north + 16 < q.south;
};

function layThroughLane(plot: Plot, core: Point[]): void {
  const box = boundsOf(core);
  const x = (box.west + box.east) / 2 + plot.random.between(-20, 20);
  const column = plot.column(x).find(([south, north]) => south < box.south && north > box.north);
  if (!column) return;
  const [south, north] = column;
  const line: Point[] = [
    [x, south + 1],
    [x, north - 1],
  ];
  plot.path("lane", line, { opensAtStart: true, opensAtEnd: true });
  plot.reserve({ west: x - 3.6, east: x + 3.6, south, north });
}

function settle(plot: Plot, core: Point[]): void {
  const { random } = plot;
  const box = boundsOf(core);
  const gap = random.between(32, 35);
  const lanes: number[] = [];
  const wave = random.between(0, 6);
  const bend = (x: number) => 8 * Math.sin((x - box.west) / 46 + wave) + 5 * Math.sin((x - box.west) / 101 + wave * 2);
  const rows = Math.max(1, Math.round((box.north - box.south) / gap));
  for (let j = 0; j < rows; j++) lanes.push(box.south + ((box.north - box.south) / rows) * (j + 0.5));
  const tiltAt = (x: number) =>
    Math.atan((8 / 46) * Math.cos((x - box.west) / 46 + wave) + (5 / 101) * Math.cos((x - box.west) / 101 + wave * 2));
  for (const y of lanes) {
    const points: Point[] = [];
    for (let x = box.west + 6; x <= box.east - 6; x += 24) if (pointInRing([x, y], core)) points.push([x, y + bend(x)]);
    if (points.length > 1) plot.path("lane", points);
    for (const side of [-1, 1]) {
      for (let x = box.west + 6; x < box.east - 6; ) {
        const width = random.between(10, 14.5);
        const depth = random.between(8.4, 11);
        const cx = x + width / 2;
        const cy = y + bend(cx) + side * (depth / 2 + random.between(4.4, 6.6));
        x += width + (random.chance(0.24) ? random.between(5, 14) : random.between(1.6, 4.4));
        if (!pointInRing([cx, cy], core) || random.chance(0.04)) continue;
        const tilt = tiltAt(cx) + random.between(-0.05, 0.05);
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

/** Whether a strip comes nearer than a garden's width to a cluster. */
function meets(core: Point[], strip: Point[]): boolean {
  const box = boundsOf(core);
  const own = boundsOf(strip);
  if (box.west - 8 > own.east || box.east + 8 < own.west || box.south - 8 > own.north || box.north + 8 < own.south)
    return false;
  const reach = strip.some(([x, y]) => pointInRing([x, y], core) || distanceToRing(core, x, y) < 9);
  return reach || core.some(([x, y]) => pointInRing([x, y], strip) || distanceToRing(strip, x, y) < 9);
}

/** Blocks of strips between field paths, as in the drawing: 190 × 120 m cut into seven. */
function fields(plot: Plot, cores: Point[][]): void {
  const { random, box } = plot;
  const turn = random.between(-0.04, 0.04);
  /** A strip as long as there is room for: whole, else by halves. */
  const strip = (x: number, y: number, length: number, width: number): void => {
    const shape = turned(rectangle(0, 0, width, length), x, y, turn);
    if (!cores.some((core) => meets(core, shape)) && plot.cover("field", shape)) return;
    if (length < 40) return;
    for (const side of [-1, 1]) strip(x, y + (side * length) / 4, length / 2, width);
  };
  for (let y = box.south + 64; y < box.north - 40; y += 123) {
    for (let x = box.west + 6; x < box.east - 20; ) {
      const strips = random.integer(4, 7);
      const width = random.between(27, 36);
      for (let i = 0; i < strips; i++, x += width) {
        if (random.chance(0.04)) continue;
        strip(x + width / 2, y, 118, width - 2.6);
      }
      x += 9;
    }
  }
}
