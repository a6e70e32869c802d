import { pointInRing } from "@/lib/geometry/point-in-ring";
import { at } from "../at";
import type { Point } from "../geometry/point";
import { boundsOf, centroid } from "../geometry/ring";
import { offsetCurve, smoothCurve } from "../geometry/smooth-curve";
import type { Curve } from "../planar/arrange-curves";
import {
  alongU,
  alongV,
  EAST_WEST,
  embankmentV,
  lineU,
  lineV,
  NORTH_SOUTH,
  OVERSHOOT,
  piecesOf,
  riverV,
  unwarp,
  warp,
} from "./riverside-quarter";
import type { Street, StreetClass } from "./street";

/** The main lines of the district, hand-drawn once in drawing space (x east, y south) and fitted to the asked size. */
export interface Skeleton {
  streets: Street[];
  /** The outline first. */
  curves: Curve[];
  outline: Point[];
  ring: Point[];
  lake: Point[];
  riverMiddle: Point[];
  riverHalfWidthMetres: number[];
  /** Local metres → street space of the drawn quarter. */
  toStreetSpace: (point: Point) => Point;
  toDrawing: (point: Point) => Point;
  /** Drawing space → local metres. */
  toLocal: (point: Point) => Point;
  scale: number;
}

export const FULL_SIZE_GRIDS = 682;
const CENTRE: Point = [-300, 2025];
/** A district smaller than the drawn one is cut out around this place, which has streets, a park and the river. */
const FOCUS: Point = [960, 800];

const OUTLINE: Point[] = route(
  "-4700,900 -4450,-250 -3500,-980 -2600,-1180 -1750,-1420 -500,-1080 700,-1230 1900,-900 2900,-420 3650,260 4180,1250 4330,2450 3950,3500 3380,4450 2100,5050 600,5420 -900,5230 -2300,5330 -3500,4880 -4250,4060 -4850,3050 -4980,1950",
);
const RIVER_WEST: Point[] = route(
  "-5600,3480 -4700,3330 -3900,3190 -3150,3030 -2560,2690 -2080,2220 -1580,1820 -1250,1615 -980,1480 -760,1396 -600,1350 -480,1327",
);
const RIVER_EAST: Point[] = route("2880,936 3010,936 3150,952 3320,990 3560,1040 3950,1090 4700,1380 5600,1520");
const RING_AFTER_CORNER: Point[] = route(
  "2480,2200 2500,2900 2400,3560 2080,4050 1450,4290 600,4390 -500,4400 -1500,4330 -2350,4130 -2880,3720 -3080,3150 -3140,2400 -3120,1500 -2990,780 -2640,290 -2050,60 -1420,130 -1150,240 -900,317 -730,347 -600,358 -510,360",
);
const LAKE: Point[] = route(
  "-790,2830 -640,2560 -330,2440 30,2520 290,2700 330,2960 130,3160 -120,3300 -420,3260 -700,3130",
);

/** `x,y x,y …` in drawing space. */
function route(text: string): Point[] {
  return text.split(" ").map((pair): Point => {
    const [x = 0, y = 0] = pair.split(",").map(Number);
    return [x, y];
  });
}

type Line = [StreetClass, string, string, Point[]];
const LINES: Line[] = [
  [
    "arterial",
    "人民西路",
    "Renmin West Road",
    route("-5200,1380 -4200,1270 -3120,1230 -2380,1160 -1700,1030 -1130,905"),
  ],
  ["arterial", "迎宾大道", "Yingbin Avenue", route("-4650,-1000 -3800,-360 -2840,440 -2240,960 -1760,1420 -1520,1690")],
  [
    "arterial",
    "西城路",
    "Xicheng Road",
    route(
      "-2260,-1500 -2230,-700 -2200,100 -2290,900 -2440,1750 -2330,2420 -2130,3050 -2060,3600 -1960,4330 -2010,5600",
    ),
  ],
  [
    "arterial",
    "澄湖大道",
    "Chenghu Avenue",
    route(
      "-1190,-1600 -1210,-700 -1220,170 -1150,640 -1120,1100 -1060,1560 -1080,2150 -1190,2750 -1170,3300 -1040,3800 -960,4380 -900,5600",
    ),
  ],
  [
    "arterial",
    "科技大道",
    "Keji Avenue",
    route(
      "-2300,2665 -1900,2520 -1500,2345 -1080,2150 -300,2190 420,2230 840,2170 1760,2050 2480,2080 3500,2180 4700,2160",
    ),
  ],
  [
    "arterial",
    "兴业大道",
    "Xingye Avenue",
    route(
      "-5100,3960 -4000,3880 -2960,3640 -2060,3600 -1100,3640 -300,3700 830,3560 1770,3420 2430,3450 3400,3620 4600,3500",
    ),
  ],
  [
    "collector",
    "城北路",
    "Chengbei Road",
    route(
      "-4600,300 -3900,-330 -3200,-560 -2220,-640 -1210,-620 -400,-420 -190,-380 470,-420 1500,-330 2350,-250 2900,120 3240,780 3310,900",
    ),
  ],
  [
    "collector",
    "城东路",
    "Chengdong Road",
    route("3310,900 3340,1080 3350,1500 3420,2200 3380,2900 3300,3600 2900,4200 2050,4700"),
  ],
  [
    "collector",
    "城南路",
    "Chengnan Road",
    route("2150,4640 1700,4800 800,4900 -200,4850 -960,4820 -2000,4850 -3000,4500 -3800,3850"),
  ],
  [
    "collector",
    "城西路",
    "Chengxi Road",
    route("-3780,3900 -4020,3200 -4080,2400 -4050,1700 -4100,1000 -3950,200 -3880,-380"),
  ],
  ["collector", "钟楼街", "Zhonglou Street", route("-660,100 -690,500 -700,860 -660,1130 -630,1262")],
  ["collector", "西门街", "Ximen Street", route("-1740,60 -1720,540 -1700,1030 -1720,1420")],
  ["collector", "环湖路", "Huanhu Road", []],
  ["collector", "湖西路", "Huxi Road", route("-1200,2880 -1000,2870 -700,2840 -560,2840")],
  ["collector", "湖东路", "Hudong Road", route("200,2850 330,2850 560,2830 860,2820 1300,2800 1780,2740 2520,2780")],
  ["collector", "湖北路", "Hubei Road", route("-280,2560 -300,2440 -300,2190 -330,1900 -300,1420")],
  ["collector", "湖南路", "Hunan Road", route("-140,3160 -150,3290 -200,3690 -230,4410")],
  ["collector", "新城街", "Xincheng Street", route("1280,2060 1300,2800 1310,3480 1290,4330")],
];

/** The drawn east–west streets go on westwards, the middle one under another name. */
const WESTWARDS: [string, string, Point[]][] = [
  ["学府路", "Xuefu Road", route("-3160,740 -2400,610 -1700,540 -1150,555 -900,585 -700,600 -560,600")],
  ["人民中路", "Renmin Middle Road", route("-1160,908 -1000,890 -800,868 -620,848 -500,838")],
  ["湖滨街", "Hubin Street", route("-1140,1250 -950,1205 -760,1150 -600,1105 -480,1078")],
];

export function createSkeleton(grids: number): Skeleton {
  const scale = Math.max(1, Math.sqrt(grids / FULL_SIZE_GRIDS));
  // Small districts hold the dense middle only, so they need less ground for a grid than the whole has.
  const share = Math.sqrt(grids / FULL_SIZE_GRIDS);
  const crop = Math.min(1, share * (0.72 + 0.28 * share));
  const toLocal = ([x, y]: Point): Point => [(x - CENTRE[0]) * scale, (CENTRE[1] - y) * scale];
  const streets: Street[] = [];
  const curves: Curve[] = [];
  const add = (kind: StreetClass, name: string, nameEn: string, points: readonly Point[]) => {
    let street = streets.findIndex((s) => s.class === kind && s.name === name);
    if (street < 0) street = streets.push({ class: kind, name, nameEn }) - 1;
    curves.push({ points: points.map(toLocal), street });
  };

  const outline = smoothCurve(
    OUTLINE.map(([x, y]): Point => [x, y]),
    110,
    true,
  )
    .map(wiggled)
    .map(([x, y]): Point => (crop < 1 ? [FOCUS[0] + (x - FOCUS[0]) * crop, FOCUS[1] + (y - FOCUS[1]) * crop] : [x, y]));
  add("outline", "", "", [...outline, at(outline, 0)]);

  const river = riverLine();
  add("river", "澄江", "Cheng River", river.middle);
  // Drawing space has y southwards, so the north bank lies to the right of a line that runs east.
  const north = offsetCurve(river.middle, (i) => -at(river.half, i) - 34);
  const south = offsetCurve(river.middle, (i) => at(river.half, i) + 40);
  add("branch", "沿江路", "Yanjiang Road", north);
  add("branch", "南岸路", "Nan'an Road", south);

  const ring = ringLine();
  for (const { name, nameEn, points } of ringSides(ring)) add("ring", name, nameEn, points);
  for (const street of NORTH_SOUTH)
    for (const piece of piecesOf(street)) add(street.class, street.name, street.nameEn, piece);
  EAST_WEST.forEach((street, i) => {
    const drawn = alongU(() => lineV(street.line), -420, 2344);
    const [name, nameEn, west] = at(WESTWARDS, i);
    add(street.class, street.name, street.nameEn, drawn);
    add(street.class, name, nameEn, smoothCurve([...west, at(drawn, 0), at(drawn, 1)], 65));
  });
  addLongAvenues(add);
  for (const [kind, name, nameEn, points] of LINES) {
    const lakeShore = points.length === 0;
    const line = smoothCurve(lakeShore ? LAKE : points, 65, lakeShore);
    add(kind, name, nameEn, lakeShore ? [...line, at(line, 0)] : line);
  }
  return {
    streets,
    curves,
    outline: at(curves, 0).points.slice(0, -1),
    ring: ring.map(toLocal),
    lake: smoothCurve(LAKE, 65, true).map(toLocal),
    riverMiddle: river.middle.map(toLocal),
    riverHalfWidthMetres: river.half.map((half) => half * scale),
    toStreetSpace: ([x, y]) => unwarp([x / scale + CENTRE[0], CENTRE[1] - y / scale]),
    toDrawing: ([x, y]) => [x / scale + CENTRE[0], CENTRE[1] - y / scale],
    toLocal,
    scale,
  };
}

/** A border drawn by history, not by a compass. */
function wiggled([x, y]: Point, i: number): Point {
  return [
    x + 70 * Math.sin(i * 0.31 + 1) + 24 * Math.sin(i * 0.83) + 9 * Math.sin(i * 2.3),
    y + 60 * Math.cos(i * 0.27) + 26 * Math.sin(i * 0.71 + 2) + 8 * Math.cos(i * 2.6),
  ];
}

function riverLine(): { middle: Point[]; half: number[] } {
  const quarter = Array.from({ length: 27 }, (_, i) => -380 + i * 120).map((u) => warp(u, riverV(u)));
  const middle = smoothCurve([...RIVER_WEST, ...quarter, ...RIVER_EAST], 60);
  return { middle, half: middle.map((_, i) => 78 + 12 * Math.sin(i / 7 + 2) + 6 * Math.sin(i / 2.7)) };
}

function ringLine(): Point[] {
  const right = lineU(8);
  const top = lineV(0);
  const radius = 190;
  const corner = Array.from({ length: 9 }, (_, k) => (k / 8) * (Math.PI / 2)).map((a) =>
    warp(right - radius + radius * Math.sin(a), top + radius - radius * Math.cos(a)),
  );
  const drawn = [...alongU(() => top, -420, right - radius - 20), ...corner, ...alongV(right, top + radius + 20, 1750)];
  const rest = smoothCurve([at(drawn, drawn.length - 1), ...RING_AFTER_CORNER, at(drawn, 0)], 65);
  return [...drawn, ...rest.slice(1, -1)];
}

/** The expressway is one loop on the ground and four names on the signs. */
function ringSides(ring: Point[]): { name: string; nameEn: string; points: Point[] }[] {
  const middle = centroid(ring);
  const box = boundsOf(ring);
  const side = ([x, y]: Point) => {
    const dx = (x - middle[0]) / (box.east - box.west);
    const dy = (y - middle[1]) / (box.north - box.south);
    if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? "东|East" : "西|West";
    return dy > 0 ? "南|South" : "北|North";
  };
  const pieces: { name: string; nameEn: string; points: Point[] }[] = [];
  ring.forEach((from, i) => {
    const [zh, en] = side(from).split("|");
    const to = at(ring, (i + 1) % ring.length);
    const last = pieces.at(-1);
    if (last && last.name === `${zh}环快速路`) last.points.push(to);
    else pieces.push({ name: `${zh}环快速路`, nameEn: `${en} Ring Expressway`, points: [from, to] });
  });
  return pieces;
}

/** 建设路, 云川大道 and 望江路 leave the drawn quarter: northwards into the country, two of them over the river. */
function addLongAvenues(add: (kind: StreetClass, name: string, nameEn: string, points: Point[]) => void): void {
  const [, jianshe, , yunchuan, , , wangjiang] = NORTH_SOUTH;
  const north: [typeof jianshe, Point[]][] = [
    [
      jianshe,
      [
        [-190, -700],
        [-240, -1300],
      ],
    ],
    [
      yunchuan,
      [
        [470, -600],
        [450, -1600],
      ],
    ],
    [
      wangjiang,
      [
        [1490, -500],
        [1440, -1300],
      ],
    ],
  ];
  for (const [street, far] of north) {
    if (!street) continue;
    const near = alongV(lineU(street.line), lineV(0) - OVERSHOOT, -60);
    add(street.class, street.name, street.nameEn, [
      ...near,
      ...smoothCurve([at(near, near.length - 1), ...far], 80).slice(1),
    ]);
  }
  const south: [typeof jianshe, Point[]][] = [
    [yunchuan, route("830,2170 850,2820 830,3560 800,4380 830,5700")],
    [wangjiang, route("1750,2060 1790,2740 1770,3420 1690,4230 1740,5400")],
  ];
  for (const [street, far] of south) {
    if (!street) continue;
    const u = lineU(street.line);
    const near = alongV(u, embankmentV(u) + 2 * OVERSHOOT, embankmentV(u) + 380);
    add(street.class, street.name, street.nameEn, [
      ...near,
      ...smoothCurve([at(near, near.length - 1), ...far], 70).slice(1),
    ]);
  }
}

export function isNorthOfRiver(skeleton: Skeleton, [x, y]: Point): boolean {
  const line = skeleton.riverMiddle;
  const i = Math.max(0, line.findIndex((p, k) => k > 0 && p[0] >= x) - 1);
  const box = boundsOf(line);
  const a = at(line, i);
  const b = at(line, Math.min(i + 1, line.length - 1));
  if (x <= box.west) return y > at(line, 0)[1];
  const t = b[0] === a[0] ? 0 : (x - a[0]) / (b[0] - a[0]);
  return y > a[1] + (b[1] - a[1]) * Math.max(0, Math.min(1, t));
}

export const isInRing = (skeleton: Skeleton, point: Point): boolean => pointInRing(point, skeleton.ring);
