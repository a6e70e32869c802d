import { pointInRing } from "@/lib/geometry/point-in-ring";
import type { Point } from "../geometry/point";
import { centroid } from "../geometry/ring";
import { blob, longestSpan, type Plot } from "./plot";

/** A park with a lake (or a lawn), a loop path, ways in from all sides, two pavilions and trees off the water. */
export function fillPark(plot: Plot, withLake: boolean): void {
  const { random } = plot;
  const [x, y] = centroid(plot.ring);
  const w = plot.width;
  const h = plot.height;
  const lake = [0.27, 0.22, 0.17]
    .map((k) => blob(x - w * 0.03, y - h * 0.04, w * k, h * k * 0.9, 0.17, 26, random))
    .find((shape) => plot.contains(shape));
  if (withLake && lake) plot.cover("water", lake);
  const loop = [0.37, 0.32, 0.27]
    .map((k) => blob(x - w * 0.02, y - h * 0.02, w * k, h * k, 0.1, 28, random))
    .find((shape) => plot.contains(shape));
  if (loop) {
    const first = loop[0];
    if (first) plot.path("footpath", [...loop, first]);
    ways(plot, loop, [x, y]);
  }
  plot.buildRect("public", x - w * 0.36, y + h * 0.3, 22, 12, { floors: 1, label: "游客中心" });
  plot.buildRect("public", x + w * 0.38, y - h * 0.24, 14, 14, { floors: 1, label: "茶室" });
  const trees = Math.min(70, Math.round((w * h) / 700));
  for (let t = 0; t < trees; t++) {
    const tx = random.between(plot.box.west + 6, plot.box.east - 6);
    const ty = random.between(plot.box.south + 6, plot.box.north - 6);
    if (!(withLake && lake && pointInRing([tx, ty], lake))) plot.plant(tx, ty, random.between(2.2, 4.2));
  }
}

function ways(plot: Plot, loop: Point[], [x, y]: Point): void {
  const span = longestSpan(plot.spans(y - 1, y + 1));
  const column = plot.column(x).find(([south, north]) => south < y && north > y);
  const west = loop.reduce((p, q) => (q[0] < p[0] ? q : p));
  const east = loop.reduce((p, q) => (q[0] > p[0] ? q : p));
  const south = loop.reduce((p, q) => (q[1] < p[1] ? q : p));
  const north = loop.reduce((p, q) => (q[1] > p[1] ? q : p));
  if (span) {
    plot.path("footpath", [[span[0] + 1, west[1]], west], { opensAtStart: true });
    plot.path("footpath", [east, [span[1] - 1, east[1]]], { opensAtEnd: true });
  }
  if (column) {
    plot.path("footpath", [[south[0], column[0] + 1], south], { opensAtStart: true });
    plot.path("footpath", [north, [north[0], column[1] - 1]], { opensAtEnd: true });
  }
}
