import { insetRing } from "../geometry/inset-ring";
import type { Point } from "../geometry/point";
import { centroid, isInside } from "../geometry/ring";
import { fillFrontage } from "./frontage";
import { blob, longestSpan, type Plot, roundedRectangle } from "./plot";

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
  const { random, style } = plot;
  const shops = style.chance(0.35);
  const [x, y] = centroid(plot.ring);
  const rx = plot.width * 0.2;
  const ry = plot.height * 0.19;
  if (plot.cover("park", blob(x, y, rx, ry, 0.1, 20, random))) {
    plot.cover("water", blob(x + rx * 0.12, y + 3, rx * 0.42, ry * 0.34, 0.16, 14, random));
    const trees = Math.round((rx * ry) / 160);
    for (let t = 0; t < trees; t++) {
      const a = random.between(0, Math.PI * 2);
      const r = random.between(0.62, 0.92);
      plot.plant(x + Math.cos(a) * rx * r, y + Math.sin(a) * ry * r, random.between(2, 3.6));
    }
  }
  if (shops) fillFrontage(plot, ["arterial"], 0.6);
  const loopInset = shops ? 17 : 9;
  const loop = insetRing(
    plot.ring,
    plot.ring.map(() => loopInset),
  );
  if (loop) {
    const first = loop[0];
    if (first) plot.path("lane", [...rounded(loop, 12), ...rounded(loop, 12).slice(0, 1)]);
    const span = longestSpan(plot.spans(y - 3, y + 3));
    if (span) {
      plot.path(
        "lane",
        [
          [span[0] + 1, y],
          [span[0] + loopInset + 6, y],
        ],
        { opensAtStart: true },
      );
      plot.path(
        "lane",
        [
          [span[1] - loopInset - 6, y],
          [span[1] - 1, y],
        ],
        { opensAtEnd: true },
      );
      plot.path("footpath", [
        [span[0] + loopInset, y],
        [x - rx * 0.62, y],
        [x, y + ry * 0.6],
        [x + rx * 0.72, y],
        [span[1] - loopInset, y],
      ]);
    }
    buildTowers(
      plot,
      insetRing(
        loop,
        loop.map(() => 5),
      ) ?? loop,
      [x, y],
      rx * 1.12,
      ry * 1.12,
      style.between(48, 56),
    );
    return;
  }
  buildTowers(plot, plot.ring, [x, y], rx, ry, 50);
}

function buildTowers(plot: Plot, inner: Point[], [x, y]: Point, rx: number, ry: number, spacing: number): void {
  const { box, style } = plot;
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
        if (((px - x) / (rx + 11)) ** 2 + ((py - y) / (ry + 8)) ** 2 < 1) continue;
        const shape = CROSS.map(([a, b]): Point => [px + a * scale, py + b * scale]);
        if (!shape.every(([a, b]) => isInside(inner, a, b))) continue;
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

export const gardenBox = (x: number, y: number, w: number, h: number): Point[] =>
  roundedRectangle({ west: x - w / 2, east: x + w / 2, south: y - h / 2, north: y + h / 2 }, 8, 2);
