import { fillFrontage } from "./frontage";
import { laneAcross } from "./lane-across";
import { type Plot, roundedRectangle } from "./plot";

const DEPTH = 11.6;
const STAIRWELL_METRES = 16;

/** Rows of south-facing walk-up flats with paths between the columns and one lane through the middle. */
export function fillSlab(plot: Plot): void {
  const { random, style, box } = plot;
  const step = style.between(26.5, 31);
  const columnWidth = style.between(56, 66);
  const middle = (box.south + box.north) / 2 + random.between(-8, 8);
  laneAcross(plot, middle);
  fillFrontage(plot, ["arterial", "collector"], 0.72);
  fillFrontage(plot, ["branch"], style.between(0, 0.5));
  const columns = Math.max(1, Math.round((plot.width - 8) / columnWidth));
  const pitch = plot.width / columns;
  const full = Math.min(54, pitch - 9);
  const greenColumn = random.integer(0, columns - 1);
  let greenLeft = plot.width * plot.height > 16000 ? 1 : 0;
  const rows: number[] = [];
  for (let y = middle + step / 2 + 1; y < box.north; y += step) rows.push(y);
  for (let y = middle - step / 2 - 1; y > box.south; y -= step) rows.push(y);
  for (let i = 0; i < columns; i++) {
    const centre = box.west + pitch * (i + 0.5);
    for (const row of rows) {
      const y = row + (i % 2 ? 2.5 : 0);
      if (i === greenColumn && greenLeft > 0 && Math.abs(row - middle) < step && row > middle) {
        const green = roundedRectangle({ west: centre - 20, east: centre + 20, south: y - 11, north: y + 11 }, 6, 2);
        if (plot.cover("park", green)) {
          greenLeft--;
          plot.reserve({ west: centre - 20, east: centre + 20, south: y - 11, north: y + 11 });
          for (let t = 0; t < 5; t++)
            plot.plant(centre + random.between(-16, 16), y + random.between(-8, 8), random.between(2, 3.4));
          continue;
        }
      }
      const span = plot
        .spans(y - DEPTH / 2 - 1, y + DEPTH / 2 + 1)
        .find(([west, east]) => west < centre + 12 && east > centre - 12);
      if (!span) continue;
      const west = Math.max(span[0] + 2, centre - full / 2);
      const east = Math.min(span[1] - 2, centre + full / 2);
      const room = east - west;
      const wish = random.chance(0.14) ? 0.62 : random.chance(0.16) ? 0.84 : 1;
      const length = Math.min(room, full * wish);
      if (length < 20) continue;
      const x = random.chance(0.5) ? west + length / 2 : east - length / 2;
      plot.buildRect("apartment", x, y, length, DEPTH, {
        gap: 3,
        stairwells: Math.max(1, Math.round(length / STAIRWELL_METRES)),
        flatsPerFloor: 2,
      });
    }
  }
  for (let i = 1; i < columns; i++) {
    const x = box.west + pitch * i;
    const span = plot.column(x).find(([south, north]) => south < middle && north > middle);
    if (span && span[1] - span[0] > 40)
      plot.path("footpath", [
        [x, span[0] + 6],
        [x, span[1] - 6],
      ]);
  }
}
