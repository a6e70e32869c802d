import { at } from "../at";
import type { Point } from "../geometry/point";
import type { StreetClass } from "./street";

/**
 * 望江街道, the quarter that the design drawing (look/base-map) shows block by block: a warped street space (u east,
 * v south, metres), its streets, and what stands in every block. The rest of the district is grown around it.
 */
const TURN = (-6.5 * Math.PI) / 180;
const COS = Math.cos(TURN);
const SIN = Math.sin(TURN);

/** Street space → drawing space (x east, y SOUTH, metres, origin at the drawing's corner). */
export function warp(u: number, v: number): Point {
  const dx = u + 22 * Math.sin(v / 380 + 0.6) + 9 * Math.sin(v / 150) - 1280;
  const dy = v + 30 * Math.sin(u / 620 + 0.9) + 11 * Math.sin(u / 260) - 720;
  return [1280 + dx * COS - dy * SIN, 720 + dx * SIN + dy * COS];
}

export const riverV = (u: number): number => 1205 + 64 * Math.sin(u / 560 - 0.5) + 14 * Math.sin(u / 190);
export const embankmentV = (u: number): number => riverV(u) - 74 - 12 * Math.sin(u / 410 + 2) - 34;

const U = [-330, 60, 390, 720, 1010, 1330, 1640, 1960, 2330];
const V = [170, 400, 640, 870];

interface QuarterStreet {
  class: StreetClass;
  name: string;
  nameEn: string;
  /** Index of the line in street space. */
  line: number;
}

export const NORTH_SOUTH: QuarterStreet[] = [
  { class: "collector", name: "南门街", nameEn: "Nanmen Street", line: 0 },
  { class: "arterial", name: "建设路", nameEn: "Jianshe Road", line: 1 },
  { class: "collector", name: "书院街", nameEn: "Shuyuan Street", line: 2 },
  { class: "arterial", name: "云川大道", nameEn: "Yunchuan Avenue", line: 3 },
  { class: "collector", name: "柳堤街", nameEn: "Liudi Street", line: 4 },
  { class: "collector", name: "文昌街", nameEn: "Wenchang Street", line: 5 },
  { class: "arterial", name: "望江路", nameEn: "Wangjiang Road", line: 6 },
  { class: "collector", name: "兴园街", nameEn: "Xingyuan Street", line: 7 },
];
export const EAST_WEST: QuarterStreet[] = [
  { class: "collector", name: "学府路", nameEn: "Xuefu Road", line: 1 },
  { class: "arterial", name: "人民东路", nameEn: "Renmin East Road", line: 2 },
  { class: "collector", name: "湖滨街", nameEn: "Hubin Street", line: 3 },
];

interface QuarterBlock {
  columns: [from: number, to: number];
  rows: [from: number, to: number];
  fabric: "slab" | "courtyard" | "tower" | "hospital" | "park" | "school" | "mall" | "old-town";
  name: string;
  nameEn: string;
}

type Row = [number, number, number, number, QuarterBlock["fabric"], string, string];
const ROWS: Row[] = [
  [0, 1, 0, 1, "slab", "机床厂宿舍", "Machine-Tool Works Housing"],
  [1, 3, 0, 1, "slab", "建工新村", "Jiangong New Village"],
  [3, 4, 0, 1, "courtyard", "邮电大院", "Post Office Court"],
  [4, 5, 0, 1, "tower", "翠屏苑", "Cuiping Garden"],
  [5, 6, 0, 1, "hospital", "区人民医院", "District People's Hospital"],
  [6, 7, 0, 1, "slab", "园丁新村", "Yuanding New Village"],
  [7, 8, 0, 1, "park", "东环绿地", "East Ring Green"],
  [0, 1, 1, 2, "courtyard", "棉纺一村", "Cotton Mill First Village"],
  [1, 2, 1, 2, "slab", "书院里", "Shuyuan Close"],
  [2, 3, 1, 2, "school", "望江实验学校", "Wangjiang Experimental School"],
  [3, 4, 1, 2, "mall", "云川广场", "Yunchuan Plaza"],
  [4, 5, 1, 2, "park", "明月湖公园", "Bright Moon Lake Park"],
  [5, 6, 1, 2, "tower", "明月湾", "Bright Moon Bay"],
  [6, 8, 1, 2, "tower", "兴园新城", "Xingyuan New Town"],
  [0, 1, 2, 3, "tower", "西江月", "West River Moon"],
  [1, 2, 2, 3, "slab", "幸福里", "Xingfu Close"],
  [2, 3, 2, 3, "slab", "纺织新村", "Textile New Village"],
  [3, 4, 2, 3, "mall", "望江商业中心", "Wangjiang Shopping Centre"],
  [4, 6, 2, 3, "slab", "柳堤小区", "Liudi Estate"],
  [6, 7, 2, 3, "school", "第三中学", "No. 3 Middle School"],
  [7, 8, 2, 3, "tower", "东湖名邸", "East Lake Residence"],
  [0, 1, 3, 4, "slab", "船厂新村", "Shipyard New Village"],
  [1, 2, 3, 4, "tower", "江畔花园", "Riverside Garden"],
  [2, 3, 3, 4, "old-town", "南门老街", "South Gate Old Street"],
  [3, 4, 3, 4, "old-town", "码头巷", "Wharf Lane"],
  [4, 5, 3, 4, "slab", "沿江一村", "Yanjiang First Village"],
  [5, 6, 3, 4, "tower", "听涛苑", "Tingtao Garden"],
  [6, 7, 3, 4, "courtyard", "水务大院", "Waterworks Court"],
  [7, 8, 3, 4, "park", "东滩湿地公园", "East Shoal Wetland Park"],
];
const BLOCKS: QuarterBlock[] = ROWS.map(([c0, c1, r0, r1, fabric, name, nameEn]) => ({
  columns: [c0, c1],
  rows: [r0, r1],
  fabric,
  name,
  nameEn,
}));

export const COMMUNITIES: { name: string; nameEn: string }[] = [
  { name: "学府", nameEn: "Xuefu" },
  { name: "云川", nameEn: "Yunchuan" },
  { name: "兴园", nameEn: "Xingyuan" },
  { name: "幸福", nameEn: "Xingfu" },
  { name: "柳堤", nameEn: "Liudi" },
  { name: "望江", nameEn: "Wangjiang" },
];

/** Index into COMMUNITIES of a column and row of street space. */
function communityOf(column: number, row: number): number {
  if (row < 2) return column < 3 ? 0 : column < 5 ? 1 : 2;
  return column < 3 ? 3 : column < 6 ? 4 : 5;
}

interface QuarterCell {
  block: QuarterBlock | null;
  community: number;
}

/** Which block of the drawing lies at a place of street space; the river bank below row 4 belongs to the quarter too. */
export function cellAt(u: number, v: number): QuarterCell | null {
  const column = U.findIndex((left, i) => u >= left && u < (U[i + 1] ?? left));
  if (column < 0 || v < at(V, 0) || v > riverV(u)) return null;
  const row = v > embankmentV(u) ? 4 : V.findLastIndex((top) => v >= top);
  const community = communityOf(column, Math.min(3, row));
  const block = BLOCKS.find(
    ({ columns, rows }) => column >= columns[0] && column < columns[1] && row >= rows[0] && row < rows[1],
  );
  return { block: block ?? null, community };
}

/** Drawing space → street space, by fixed-point iteration (the warp is gentle). */
export function unwarp([x, y]: Point): Point {
  const dx = x - 1280;
  const dy = y - 720;
  const px = 1280 + dx * COS + dy * SIN;
  const py = 720 - dx * SIN + dy * COS;
  let u = px;
  let v = py;
  for (let i = 0; i < 12; i++) {
    u = px - 22 * Math.sin(v / 380 + 0.6) - 9 * Math.sin(v / 150);
    v = py - 30 * Math.sin(u / 620 + 0.9) - 11 * Math.sin(u / 260);
  }
  return [u, v];
}

const STEP = 60;
/** Lines run a little past the street they end at; the arrangement cuts them back to the crossing. */
export const OVERSHOOT = 14;

export function alongU(v: (u: number) => number, from: number, to: number): Point[] {
  const n = Math.max(1, Math.round((to - from) / STEP));
  return Array.from({ length: n + 1 }, (_, i) => from + ((to - from) * i) / n).map((u) => warp(u, v(u)));
}

export function alongV(u: number, from: number, to: number): Point[] {
  const n = Math.max(1, Math.round((to - from) / STEP));
  return Array.from({ length: n + 1 }, (_, i) => from + ((to - from) * i) / n).map((v) => warp(u, v));
}

/** The pieces of a north–south line that separate two different blocks (arterials run through anyway). */
export function piecesOf({ line, class: kind }: QuarterStreet): Point[][] {
  const u = at(U, line);
  const pieces: [number, number][] = [];
  for (let row = 0; row < 4; row++) {
    const top = at(V, row);
    const bottom = row < 3 ? at(V, row + 1) : embankmentV(u);
    const middle = (top + bottom) / 2;
    if (kind !== "arterial" && cellAt(u - 5, middle)?.block === cellAt(u + 5, middle)?.block) continue;
    const last = pieces.at(-1);
    if (last && last[1] >= top - 1) last[1] = bottom;
    else pieces.push([top - OVERSHOOT, bottom]);
  }
  return pieces.map(([from, to]) => alongV(u, from, to + 2 * OVERSHOOT));
}

export const lineU = (line: number): number => at(U, line);
export const lineV = (line: number): number => at(V, line);
