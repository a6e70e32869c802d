import { distance, type Point } from "../../city/geometry/point";
import { toMetres } from "../../city/geometry/projection";
import type { CityLand } from "../../city-types";

export interface Shore {
  point: Point;
  /** Unit vector along the bank. */
  along: Point;
  /** 澄江, or the name of the lake. */
  name: string;
}

/** Points every `stepMetres` on the banks of rivers and lakes. */
export function findShores(land: readonly CityLand[], stepMetres: number): Shore[] {
  const wet = land.filter(({ kind }) => kind === "water" || kind === "river");
  return wet.flatMap(({ name, polygons }) =>
    polygons.flat().flatMap((ring) => {
      const shores: Shore[] = [];
      for (let index = 1; index < ring.length; index++) {
        const [from, to] = [toMetres(ring[index - 1]!), toMetres(ring[index]!)];
        const length = distance(from, to);
        const along: Point = [(to[0] - from[0]) / (length || 1), (to[1] - from[1]) / (length || 1)];
        for (let at = stepMetres / 2; at < length; at += stepMetres) {
          shores.push({ point: [from[0] + at * along[0], from[1] + at * along[1]], along, name });
        }
      }
      return shores;
    }),
  );
}
