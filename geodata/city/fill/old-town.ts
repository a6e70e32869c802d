import type { BuildingKind } from "../../city-types";
import { fillFrontage } from "./frontage";
import { type Plot, rectangle, turned } from "./plot";

interface Grain {
  kind: BuildingKind;
  width: [number, number];
  depth: [number, number];
  row: number;
  alley: number;
  tilt: number;
  vacancy: number;
  crossEvery: number;
}

const OLD: Grain = {
  kind: "old-house",
  width: [7, 14],
  depth: [8.4, 9.8],
  row: 10.6,
  alley: 3.8,
  tilt: 0.025,
  vacancy: 0.06,
  crossEvery: 76,
};
const VILLAGE_IN_TOWN: Grain = {
  kind: "old-house",
  width: [9, 12],
  depth: [9.6, 11.4],
  row: 12.6,
  alley: 4.4,
  tilt: 0.01,
  vacancy: 0.05,
  crossEvery: 92,
};

export const fillOldTown = (plot: Plot): void => fillHouses(plot, OLD);
/** 城中村: a swallowed village, its houses rebuilt to the edge of every plot. */
export const fillUrbanVillage = (plot: Plot): void => fillHouses(plot, VILLAGE_IN_TOWN);

/** Back-to-back rows of houses along alleys, crossed by a few lanes that reach the streets. */
function fillHouses(plot: Plot, grain: Grain): void {
  const { random, box } = plot;
  const lanes: number[] = [];
  const lanesWanted = Math.max(1, Math.round(plot.width / grain.crossEvery) - 1);
  for (let i = 1; i <= lanesWanted; i++)
    lanes.push(box.west + (plot.width * i) / (lanesWanted + 1) + random.between(-6, 6));
  for (const x of lanes) {
    for (const [south, north] of plot.column(x)) {
      if (north - south < 30) continue;
      plot.path(
        "lane",
        [
          [x, south + 1],
          [x, north - 1],
        ],
        { opensAtStart: true, opensAtEnd: true },
      );
      plot.reserve({ west: x - 3.4, east: x + 3.4, south, north });
    }
  }
  fillFrontage(plot, ["arterial"], 0.6);
  const pair = grain.row * 2 + grain.alley;
  const pairs = Math.max(1, Math.floor((plot.height - 4) / pair));
  const stretch = Math.min(1.12, (plot.height - 2) / (pairs * pair));
  for (let j = 0; j < pairs; j++) {
    const alley = box.south + 1 + (j + 0.5) * pair * stretch;
    for (const side of [-1, 1]) houseRow(plot, grain, alley + side * (grain.alley / 2 + grain.row / 2 - 0.6));
    for (const [west, east] of plot.spans(alley - 1, alley + 1)) {
      if (lanes.some((x) => x > west + 4 && x < east - 4))
        plot.path("footpath", [
          [west + 3, alley],
          [east - 3, alley],
        ]);
    }
  }
}

function houseRow(plot: Plot, grain: Grain, y: number): void {
  const { random } = plot;
  for (const [west, east] of plot.spans(y - grain.row / 2 + 0.4, y + grain.row / 2 - 0.4)) {
    for (let x = west + random.between(0.6, 4); x < east - 6; ) {
      const width = Math.min(random.between(...grain.width), east - 0.6 - x);
      if (width < 6) break;
      const depth = random.between(...grain.depth);
      const tilt = random.between(-grain.tilt, grain.tilt);
      const shape = turned(rectangle(0, 0, width, depth), x + width / 2, y + random.between(-0.4, 0.4), tilt);
      if (
        !random.chance(grain.vacancy) &&
        !plot.build(grain.kind, shape, { gap: 0.3, stairwells: 1, flatsPerFloor: 1 })
      ) {
        // A lane or a shop row is in the way: feel on along the row until there is room again.
        x += 2.5;
        continue;
      }
      x += width + (random.chance(0.2) ? random.between(3, 7) : 0.9);
    }
  }
}
