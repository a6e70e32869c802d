import type { Random } from "../../city/random";
import { type Junction, roadRank } from "../places/junctions";
import { bearingOf } from "../places/segment";
import type { CameraSite } from "./camera-site";

const POLE_ASIDE_METRES = 2;
const SMALLEST_CROSSING = 2;

/** At every crossing of streets one pole per arm, on its right-hand kerb, looking out along the arm. */
export function crossingSites(junctions: readonly Junction[], random: Random): CameraSite[] {
  return junctions.flatMap(({ point, arms, names, rank }) => {
    const major = arms.filter(({ road }) => roadRank(road) >= SMALLEST_CROSSING);
    if (major.length < 3 || names.length === 0) return [];
    const name = `${names[0] ?? ""}${names[1] ?? ""}口`;
    const across = Math.max(...major.map(({ road }) => road.widthMetres)) / 2;
    return major.map(({ road, outward: [x, y] }) => {
      const aside = road.widthMetres / 2 + POLE_ASIDE_METRES;
      return {
        role: "crossing" as const,
        point: [point[0] + x * across + y * aside, point[1] + y * across - x * aside],
        bearingDegrees: bearingOf(x, y),
        name,
        order: random.next() - rank,
      };
    });
  });
}
