import { distance } from "../../city/geometry/point";
import { toMetres } from "../../city/geometry/projection";
import type { Random } from "../../city/random";
import type { City, CityRoad } from "../../city-types";
import { roadRank } from "../places/junctions";
import { bearingOf } from "../places/segment";
import type { CameraSite } from "./camera-site";

const STEP_METRES = 55;
const FIRST_METRES = 30;
const KERB_METRES = 1.2;
const LANE = 1;

/** Poles along the kerb, sides in turn: on streets `street`, on lanes inside the blocks `estate`. */
export function streetSites({ roads }: Pick<City, "roads">, random: Random): CameraSite[] {
  return roads.flatMap((road) => (road.class === "footpath" ? [] : sitesAlong(road, random)));
}

function sitesAlong(road: CityRoad, random: Random): CameraSite[] {
  const sites: CameraSite[] = [];
  const line = road.line.map(toMetres);
  const rank = roadRank(road);
  let next = FIRST_METRES;
  let passed = 0;
  let side = 1;
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1]!, line[index]!];
    const length = distance(from, to);
    const [x, y] = [(to[0] - from[0]) / (length || 1), (to[1] - from[1]) / (length || 1)];
    for (; next < passed + length; next += STEP_METRES) {
      const at = next - passed;
      const aside = side * (road.widthMetres / 2 + KERB_METRES);
      sites.push({
        role: rank > LANE ? "street" : "estate",
        point: [from[0] + at * x + aside * y, from[1] + at * y - aside * x],
        // Looks with the traffic of its side, turned a little over the carriageway.
        bearingDegrees: (bearingOf(side * x, side * y) - side * random.between(4, 16) + 360) % 360,
        name: road.name === "" ? "" : `${road.name}沿线`,
        order: random.next() - 0.15 * rank,
      });
      side = -side;
    }
    passed += length;
  }
  return sites;
}
