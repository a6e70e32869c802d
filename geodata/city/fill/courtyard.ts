import type { Point } from "../geometry/point";
import { fillFrontage } from "./frontage";
import { laneAcross } from "./lane-across";
import { type Plot } from "./plot";

/** Work-unit compounds: U- and L-shaped blocks round courts, a lane through the middle. */
export function fillCourtyard(plot: Plot): void {
  const { random, box } = plot;
  const middle = (box.south + box.north) / 2;
  laneAcross(plot, middle);
  fillFrontage(plot, ["arterial"], 0.7);
  const columns = Math.max(1, Math.round(plot.width / 80));
  const pitch = plot.width / columns;
  for (const [south, north] of [
    [box.south, middle - 5],
    [middle + 5, box.north],
  ] as const) {
    const rows = Math.max(1, Math.round((north - south) / 62));
    const height = (north - south) / rows;
    for (let i = 0; i < columns; i++) {
      for (let j = 0; j < rows; j++) {
        const x = box.west + pitch * (i + 0.5);
        const y = south + height * (j + 0.5);
        court(plot, x, y, Math.min(38, pitch / 2 - 5), Math.min(32, height / 2 - 4));
      }
    }
  }
  for (let i = 1; i < columns; i++) {
    const x = box.west + pitch * i;
    const span = plot.column(x).find(([south, north]) => south < middle && north > middle);
    if (span && span[1] - span[0] > 40 && random.chance(0.8))
      plot.path("footpath", [
        [x, span[0] + 8],
        [x, span[1] - 8],
      ]);
  }
}

/** The biggest court that fits round the place, else a single wing. */
function court(plot: Plot, x: number, y: number, a: number, b: number): void {
  const { random } = plot;
  const t = 11;
  const flipX = random.chance(0.5) ? 1 : -1;
  const flipY = random.chance(0.5) ? 1 : -1;
  const mirror = (shape: Point[]): Point[] => {
    const moved = shape.map(([px, py]): Point => [x + px * flipX, y + py * flipY]);
    return flipX * flipY > 0 ? moved : moved.reverse();
  };
  for (const shrink of [1, 0.86, 0.72, 0.6]) {
    const w = a * shrink;
    const h = b * shrink;
    if (w < 20 || h < 16) break;
    const shape: Point[] = random.chance(0.6)
      ? [
          [-w, -h],
          [w, -h],
          [w, h],
          [w - t, h],
          [w - t, -h + t],
          [-w + t, -h + t],
          [-w + t, h * 0.7],
          [-w, h * 0.7],
        ]
      : [
          [-w, -h],
          [w, -h],
          [w, h * 0.8],
          [w - t, h * 0.8],
          [w - t, -h + t],
          [-w, -h + t],
        ];
    if (
      plot.build("apartment", mirror(shape), {
        gap: 3,
        stairwells: Math.max(2, Math.round((2 * w + 2 * h) / 22)),
        flatsPerFloor: 2,
      })
    ) {
      for (let k = 0; k < 2; k++)
        plot.plant(
          x + random.between(-w * 0.4, w * 0.4),
          y + random.between(-h * 0.3, h * 0.4),
          random.between(2, 3.4),
        );
      return;
    }
  }
  plot.buildRect("apartment", x, y, Math.min(2 * a, 40), 11, { gap: 3, stairwells: 2, flatsPerFloor: 2 });
}
