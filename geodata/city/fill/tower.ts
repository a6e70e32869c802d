import { pointInRing } from "@/lib/geometry/point-in-ring";
import { insetRing } from "../geometry/inset-ring";
import type { Point } from "../geometry/point";
import { centroid } from "../geometry/ring";
import { fillFrontage } from "./frontage";
import { blob, longestSpan, type Plot } from "./plot";

const CROSS: Point[] = [
  [-13, -6],
  [-5, -6],
  [-5, -10],
  [5, -10],
  [5, -6],
  [13, -6],
  [13, 7],
  [6, 7],
  [6, 10],
  [-6, 10],
  [-6, 7],
  [-13, 7],
];

/** Point towers round a garden with a pond; a ring lane behind the fence and two gates. */
export function fillTower(plot: Plot): void {
  const shops = plot.style.chance(0.35);
  const middle = centroid(plot.ring);
  const garden: Garden = { x: middle[0], y: middle[1], rx: plot.width * 0.2, ry: plot.height * 0.19 };
  layGarden(plot, garden);
  const loopInset = shops ? 17 : 9;
  const loop = insetBy(plot.ring, loopInset);
  if (loop) layLanes(plot, garden, loop, loopInset);
  if (shops) fillFrontage(plot, ["arterial"], 0.6);
  buildTowers(plot, loop ? (insetBy(loop, 5) ?? loop) : plot.ring, garden);
}

interface Garden {
  x: number;
  y: number;
  rx: number;
  ry: number;
}

const insetBy = (ring: Point[], metres: number): Point[] | null =>
  insetRing(
    ring,
    ring.map(() => metres),
  );

function layGarden(plot: Plot, { x, y, rx, ry }: Garden): void {
  const { random } = plot;
  if (!plot.cover("park", blob(x, y, rx, ry, 0.1, 20, random))) return;
  plot.cover("water", blob(x + rx * 0.12, y + 3, rx * 0.42, ry * 0.34, 0.16, 14, random));
  const trees = Math.round((rx * ry) / 160);
  for (let t = 0; t < trees; t++) {
    const a = random.between(0, Math.PI * 2);
    const r = random.between(0.62, 0.92);
    plot.plant(x + Math.cos(a) * rx * r, y + Math.sin(a) * ry * r, random.between(2, 3.6));
  }
}

/** The ring lane, a stub from it to a gate on either side, and a path through the garden. */
function layLanes(plot: Plot, { x, y, rx, ry }: Garden, loop: Point[], inset: number): void {
  const lane = rounded(loop, 12);
  plot.path("lane", [...lane, ...lane.slice(0, 1)]);
  const span = longestSpan(plot.spans(y - 3, y + 3));
  if (!span) return;
  const [west, east] = span;
  const stub = (from: number, to: number, gate: "opensAtStart" | "opensAtEnd") => {
    const line: Point[] = [
      [from, y],
      [to, y],
    ];
    plot.path("lane", line, { [gate]: true });
    plot.reserve({ west: from, east: to, south: y - 3.5, north: y + 3.5 });
  };
  stub(west + 1, west + inset + 6, "opensAtStart");
  stub(east - inset - 6, east - 1, "opensAtEnd");
  plot.path("footpath", [
    [west + inset, y],
    [x - rx * 0.62, y],
    [x, y + ry * 0.6],
    [x + rx * 0.72, y],
    [east - inset, y],
  ]);
}

function buildTowers(plot: Plot, inner: Point[], { x, y, rx, ry }: Garden): void {
  const { box, style } = plot;
  const spacing = style.between(48, 56);
  const scale = style.between(0.94, 1.08);
  const columns = Math.max(2, Math.round((plot.width - 24) / spacing));
  const rows = Math.max(2, Math.round((plot.height - 24) / (spacing * 0.96)));
  const left = box.west + 14;
  const bottom = box.south + 14;
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const cx = left + ((plot.width - 28) / columns) * (i + 0.5) + (j % 2 ? 4 : -4);
      const cy = bottom + ((plot.height - 28) / rows) * (j + 0.5);
      for (const [dx, dy] of [
        [0, 0],
        [8, 0],
        [-8, 0],
        [0, 8],
        [0, -8],
        [12, 10],
        [-12, -10],
        [12, -10],
        [-12, 10],
      ]) {
        const px = cx + (dx ?? 0);
        const py = cy + (dy ?? 0);
        if (((px - x) / (rx * 1.12 + 11)) ** 2 + ((py - y) / (ry * 1.12 + 8)) ** 2 < 1) continue;
        const shape = CROSS.map(([a, b]): Point => [px + a * scale, py + b * scale]);
        if (!shape.every((corner) => pointInRing(corner, inner))) continue;
        if (plot.build("tower", shape, { gap: 12, stairwells: 1, flatsPerFloor: 2 })) break;
      }
    }
  }
}

/** Corners of a lane cut round. */
function rounded(ring: Point[], radius: number): Point[] {
  return ring.flatMap((corner, i): Point[] => {
    const before = ring[(i + ring.length - 1) % ring.length] ?? corner;
    const after = ring[(i + 1) % ring.length] ?? corner;
    const towards = (p: Point): Point => {
      const length = Math.hypot(p[0] - corner[0], p[1] - corner[1]) || 1;
      const r = Math.min(radius, length / 2.2) / length;
      return [corner[0] + (p[0] - corner[0]) * r, corner[1] + (p[1] - corner[1]) * r];
    };
    const a = towards(before);
    const b = towards(after);
    return [a, [(a[0] + b[0] + 2 * corner[0]) / 4, (a[1] + b[1] + 2 * corner[1]) / 4], b];
  });
}
