import type { City, Position } from "../city-types";
import type { MapColours } from "./map-colours";
import type { View } from "./view";

interface Box {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

const FONT = `Inter, "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`;

/** Names in the order of their weight; one that would lie on another is left out. */
export function drawLabels(city: City, view: View, colours: MapColours): string {
  const placed: Box[] = [];
  const out: string[] = [];
  const put = (text: string, x: number, y: number, size: number, fill: string, weight = 400, spacing = 0): boolean => {
    const box = { x, y, halfWidth: (text.length * size * (1 + spacing)) / 2 + 3, halfHeight: size * 0.7 };
    const hit = placed.some(
      (b) => Math.abs(b.x - x) < b.halfWidth + box.halfWidth && Math.abs(b.y - y) < b.halfHeight + box.halfHeight,
    );
    if (hit || x < 0 || y < 0 || x > view.width || y > view.height) return false;
    placed.push(box);
    out.push(
      `<text x="${Math.round(x)}" y="${Math.round(y)}" dy=".35em" font-size="${size}" fill="${fill}" font-weight="${weight}"${spacing ? ` letter-spacing="${size * spacing}"` : ""}>${text}</text>`,
    );
    return true;
  };
  const middle = (line: readonly Position[], share: number) =>
    view.project(line[Math.floor((line.length - 1) * share)] ?? [0, 0]);
  if (view.zoom < 13.5) {
    for (const area of city.areas.filter(({ level }) => level === "street")) {
      const grids = city.grids
        .filter(({ code }) => code.startsWith(area.code))
        .map(({ anchor }) => view.project(anchor));
      const x = grids.reduce((sum, [px]) => sum + px, 0) / grids.length;
      const y = grids.reduce((sum, [, py]) => sum + py, 0) / grids.length;
      put(area.name, x, y, 12, colours.label, 600);
    }
  }
  if (view.zoom >= 14.5) {
    const short = new Map(
      city.areas.filter(({ level }) => level === "community").map((a) => [a.code, a.name.replace(/社区$|村$/, "")]),
    );
    for (const grid of city.grids) {
      const [x, y] = view.project(grid.anchor);
      const park = ["park", "riverside", "lake"].includes(grid.fabric);
      if (put(grid.name, x, y - 8, 12, park ? colours.labelPark : colours.label)) {
        put(`${short.get(grid.communityCode)} ${grid.code.slice(12)}`, x, y + 10, 11, colours.gridLine, 700);
      }
    }
  }
  const shown: { name: string; x: number; y: number }[] = [];
  const least =
    view.zoom >= 15
      ? ["ring", "arterial", "collector", "branch"]
      : view.zoom >= 13.5
        ? ["ring", "arterial", "collector"]
        : ["ring"];
  for (const kind of least) {
    for (const road of [...city.roads]
      .filter((r) => r.class === kind && r.name)
      .sort((p, q) => q.lengthMetres - p.lengthMetres)) {
      const [x, y] = middle(road.line, 0.5);
      if (shown.some((s) => s.name === road.name && Math.hypot(s.x - x, s.y - y) < 420)) continue;
      const [ax, ay] = view.project(road.line[0] ?? [0, 0]);
      const [bx, by] = view.project(road.line.at(-1) ?? [0, 0]);
      if (placeStreet(road.name, x, y, Math.atan2(by - ay, bx - ax))) shown.push({ name: road.name, x, y });
    }
  }
  function placeStreet(name: string, x: number, y: number, angle: number): boolean {
    const steep = Math.abs(Math.sin(angle)) > 0.7;
    const size = 11.5;
    const gap = size * (steep ? 1.16 : 1.32);
    const sign = (steep ? Math.sin(angle) : Math.cos(angle)) < 0 ? -1 : 1;
    const dx = Math.cos(angle) * sign * gap;
    const dy = Math.sin(angle) * sign * gap;
    const characters = Array.from(name);
    const boxes = characters.map((_, i) => ({
      x: x + dx * (i - (name.length - 1) / 2),
      y: y + dy * (i - (name.length - 1) / 2),
      halfWidth: 7,
      halfHeight: 7,
    }));
    if (boxes.some((b) => b.x < 0 || b.y < 0 || b.x > view.width || b.y > view.height)) return false;
    if (
      boxes.some((b) =>
        placed.some((p) => Math.abs(p.x - b.x) < p.halfWidth + 7 && Math.abs(p.y - b.y) < p.halfHeight + 7),
      )
    )
      return false;
    placed.push(...boxes);
    const turn = steep ? 0 : (Math.atan2(dy, dx) * 180) / Math.PI;
    characters.forEach((char, i) => {
      const b = boxes[i];
      if (b)
        out.push(
          `<text transform="translate(${b.x.toFixed(1)} ${b.y.toFixed(1)}) rotate(${turn.toFixed(1)})" dy=".35em" font-size="${size}" fill="${colours.labelRoad}">${char}</text>`,
        );
    });
    return true;
  }
  const river = city.land.find(({ kind }) => kind === "river")?.polygons[0]?.[0] ?? [];
  const upper = river.slice(0, Math.floor(river.length / 2));
  upper.forEach((position, i) => {
    if (i % 9 !== 4) return;
    const [x, y] = view.project(position);
    const [ox, oy] = view.project(river[river.length - 2 - i] ?? position);
    put("澄江", (x + ox) / 2, (y + oy) / 2, 15, colours.labelWater, 400, 0.4);
  });
  const lake = city.grids.find(({ fabric }) => fabric === "lake");
  if (lake) put("澄湖", ...view.project(lake.anchor), 15, colours.labelWater, 400, 0.4);
  return `<g font-family='${FONT}' text-anchor="middle" paint-order="stroke" stroke="${colours.labelHalo}" stroke-opacity=".8" stroke-width="3" stroke-linejoin="round">${out.join("")}</g>`;
}
