import type { Point } from "../geometry/point";
import { centroid } from "../geometry/ring";
import { longestSpan, type Plot, roundedRectangle } from "./plot";

const gardenBox = (x: number, y: number, w: number, h: number): Point[] =>
  roundedRectangle({ west: x - w / 2, east: x + w / 2, south: y - h / 2, north: y + h / 2 }, 8, 2);

const moved = (shape: Point[], x: number, y: number, flip = 1): Point[] => {
  const shifted = shape.map(([px, py]): Point => [x + px * flip, y + py]);
  return flip > 0 ? shifted : shifted.reverse();
};

/** A lane from one gate to the other through the grounds; everything else keeps off it. */
function throughLane(plot: Plot, share: number): number {
  const y = plot.box.south + plot.height * share;
  const span = longestSpan(plot.spans(y - 3, y + 3));
  if (span) {
    plot.path(
      "lane",
      [
        [span[0] + 1, y],
        [span[1] - 1, y],
      ],
      { opensAtStart: true, opensAtEnd: true },
    );
    plot.reserve({ west: span[0], east: span[1], south: y - 4, north: y + 4 });
  }
  return y;
}

export function fillSchool(plot: Plot): void {
  const { random, box } = plot;
  const flip = random.chance(0.5) ? 1 : -1;
  const from = (metres: number) => (flip > 0 ? box.west + metres : box.east - metres);
  const [, cy] = centroid(plot.ring);
  const half = Math.min(86, plot.height / 2 - 14);
  for (const shift of [62, 74, 88, 104]) {
    const shrink = [1, 0.92, 0.82, 0.72, 0.62].find((k) => plot.contains(oval(from(shift), cy, 40 * k, half * k)));
    if (shrink === undefined) continue;
    const ring = (inset: number) => oval(from(shift), cy, 40 * shrink - inset, half * shrink - inset);
    plot.cover("track", ring(0));
    plot.cover("pitch", ring(9));
    const reach = 40 * shrink + 4;
    plot.reserve({
      west: from(shift) - reach,
      east: from(shift) + reach,
      south: cy - half * shrink - 4,
      north: cy + half * shrink + 4,
    });
    break;
  }
  const lane = throughStub(plot, flip);
  const teaching: Point[] = [
    [-42, -30],
    [42, -30],
    [42, -19],
    [-32, -19],
    [-32, -6],
    [42, -6],
    [42, 5],
    [-32, 5],
    [-32, 19],
    [42, 19],
    [42, 30],
    [-42, 30],
  ];
  for (const [x, y] of [
    [195, 0.76],
    [175, 0.72],
    [210, 0.7],
    [160, 0.26],
    [190, 0.3],
    [150, 0.74],
  ] as const) {
    if (
      plot.build("school", moved(teaching, from(x), box.south + plot.height * y, flip), {
        gap: 6,
        floors: 5,
        label: "教学楼",
      })
    )
      break;
  }
  const wings: [number, number, number, number, string, number][] = [
    [180, 0.27, 52, 34, "体育馆", 2],
    [248, 0.36, 13, 62, "实验楼", 5],
    [190, 0.1, 74, 12, "办公楼", 4],
    [128, 0.5, 10, 60, "连廊", 2],
    [276, 0.7, 13, 66, "图书馆", 4],
    [150, 0.2, 40, 14, "食堂", 2],
    [240, 0.82, 40, 13, "宿舍楼", 6],
    [170, 0.9, 46, 13, "综合楼", 4],
  ];
  for (const [x, y, w, h, label, floors] of wings) {
    plot.buildNear("school", from(x), box.south + plot.height * y, w, h, { gap: 7, floors, label });
  }
  for (let t = 0; t < 14; t++)
    plot.plant(from(random.between(120, 260)), lane + (random.chance(0.5) ? 7 : -7), random.between(2, 3.4));
}

function throughStub(plot: Plot, flip: number): number {
  const y = plot.box.south + plot.height * 0.5;
  const span = longestSpan(plot.spans(y - 3, y + 3));
  if (span) {
    const [a, b] =
      flip > 0
        ? [span[1] - 1, Math.max(span[0] + 110, span[1] - 120)]
        : [span[0] + 1, Math.min(span[1] - 110, span[0] + 120)];
    if (Math.abs(a - b) > 20) {
      plot.path(
        "lane",
        [
          [a, y],
          [b, y],
        ],
        { opensAtStart: true },
      );
      plot.reserve({ west: Math.min(a, b), east: Math.max(a, b), south: y - 4, north: y + 4 });
    }
  }
  return y;
}

function oval(x: number, y: number, rx: number, ry: number): Point[] {
  const straight = Math.max(0, ry - rx);
  return Array.from({ length: 26 }, (_, i): Point => {
    const a = ((i % 13) / 12) * Math.PI + (i < 13 ? 0 : Math.PI);
    return [x + rx * Math.cos(a), y + (i < 13 ? straight : -straight) + rx * Math.sin(a)];
  });
}

export function fillHospital(plot: Plot): void {
  const [x, y] = centroid(plot.ring);
  const lane = throughLane(plot, 0.36);
  const main: Point[] = [
    [-66, -34],
    [-48, -34],
    [-48, -9],
    [48, -9],
    [48, -34],
    [66, -34],
    [66, 34],
    [48, 34],
    [48, 9],
    [-48, 9],
    [-48, 34],
    [-66, 34],
  ];
  for (const k of [1, 0.85, 0.7, 0.58]) {
    if (
      plot.build(
        "hospital",
        moved(
          main.map(([a, b]): Point => [a * k, b * k]),
          x,
          lane + 12 + 40 * k + (y > lane ? 6 : 0),
        ),
        { gap: 5, floors: 14, label: "住院大楼" },
      )
    )
      break;
  }
  const wings: [number, number, number, number, string, number][] = [
    [-62, -34, 86, 28, "门诊楼", 5],
    [60, -36, 60, 36, "急诊楼", 4],
    [108, 40, 22, 66, "医技楼", 6],
    [-112, 44, 22, 56, "行政楼", 5],
    [0, -68, 60, 18, "后勤楼", 3],
    [-100, -66, 34, 16, "药库", 2],
    [96, -70, 34, 16, "食堂", 2],
  ];
  for (const [dx, dy, w, h, label, floors] of wings)
    plot.buildNear("hospital", x + dx, lane + dy, w, h, { gap: 7, floors, label });
  plot.cover("park", gardenBox(x, lane + 14, 60, 14));
  for (let t = 0; t < 12; t++)
    plot.plant(x + plot.random.between(-28, 28), lane + plot.random.between(9, 20), plot.random.between(2, 3.2));
}

export function fillMall(plot: Plot): void {
  const { box, random } = plot;
  const w = plot.width;
  const h = plot.height;
  const lane = throughLane(plot, 0.5);
  for (const [share, part] of [
    [0.74, 1],
    [0.25, 0.9],
  ] as const) {
    for (const k of [1, 0.86, 0.72, 0.6]) {
      const a = w * 0.3 * k;
      const b = h * 0.2 * k * part;
      const podium: Point[] = [
        [-a, -b],
        [a, -b],
        [a, b * 0.5],
        [a * 0.6, b],
        [-a, b],
      ];
      if (plot.build("mall", moved(podium, box.west + w * 0.36, box.south + h * share), { gap: 5, floors: 5 })) break;
    }
  }
  plot.buildNear("office", box.west + w * 0.83, box.south + h * 0.78, 30, 34, {
    gap: 8,
    floors: random.integer(18, 30),
  });
  plot.buildNear("hotel", box.west + w * 0.83, box.south + h * 0.2, 44, 22, { gap: 8, floors: random.integer(9, 18) });
  plot.cover("square", gardenBox(box.west + w * 0.82, lane + h * 0.13, w * 0.22, h * 0.1));
  plot.cover("park", gardenBox(box.west + w * 0.82, lane - h * 0.13, w * 0.2, h * 0.1));
  for (let t = 0; t < 10; t++)
    plot.plant(box.west + w * random.between(0.74, 0.9), lane - h * random.between(0.1, 0.17), random.between(2, 3.4));
}

export function fillOffice(plot: Plot): void {
  const { box, random } = plot;
  const lane = throughLane(plot, 0.5);
  const columns = Math.max(2, Math.round(plot.width / 72));
  for (let i = 0; i < columns; i++) {
    for (const side of [0.24, 0.77]) {
      const x = box.west + (plot.width / columns) * (i + 0.5);
      const y = box.south + plot.height * side;
      const tall = random.chance(0.45);
      const size = tall
        ? [random.between(26, 34), random.between(26, 34)]
        : [random.between(38, 52), random.between(18, 26)];
      plot.buildRect("office", x, y, size[0] ?? 30, size[1] ?? 30, {
        gap: 9,
        floors: tall ? random.integer(16, 34) : random.integer(5, 10),
      });
    }
  }
  plot.cover("square", gardenBox((box.west + box.east) / 2, lane + 18, Math.min(60, plot.width * 0.4), 18));
}

export function fillStation(plot: Plot): void {
  const [x] = centroid(plot.ring);
  const lane = throughLane(plot, 0.4);
  const hall: Point[] = [
    [-56, -16],
    [56, -16],
    [56, 10],
    [30, 10],
    [30, 20],
    [-30, 20],
    [-30, 10],
    [-56, 10],
  ];
  for (const k of [1, 0.8, 0.6]) {
    if (
      plot.build(
        "public",
        moved(
          hall.map(([a, b]): Point => [a * k, b * k]),
          x,
          lane + 30,
        ),
        { gap: 4, floors: 3, label: "候车厅" },
      )
    )
      break;
  }
  plot.cover("square", gardenBox(x, lane - 24, 90, 26));
  for (const dx of [-84, 84]) plot.buildRect("shop", x + dx, lane - 26, 30, 18, { gap: 4, floors: 3 });
  for (let i = -2; i <= 2; i++)
    plot.buildRect("public", x + i * 26, lane + 78, 18, 40, { gap: 4, floors: 1, label: "站台" });
}

export function fillWorks(plot: Plot): void {
  const { box, random } = plot;
  const middle = throughLane(plot, 0.5);
  const columns = Math.max(1, Math.round(plot.width / 104));
  const pitch = plot.width / columns;
  for (const [south, north] of [
    [box.south, middle - 6],
    [middle + 6, box.north],
  ] as const) {
    const rows = Math.max(1, Math.round((north - south) / 70));
    for (let j = 0; j < rows; j++) {
      for (let i = 0; i < columns; i++) {
        const x = box.west + pitch * (i + 0.5);
        const y = south + ((north - south) / rows) * (j + 0.5);
        if (random.chance(0.1)) continue;
        for (const k of [1, 0.84, 0.68, 0.5]) {
          const w = (pitch - 14) * k * random.between(0.84, 1);
          const h = ((north - south) / rows - 14) * k * random.between(0.7, 1);
          if (plot.buildRect("works", x, y, w, h, { gap: 6, floors: random.integer(1, 3) })) break;
        }
      }
    }
  }
}
