import type { CityArea, CityGrid } from "../../city-types";
import { at } from "../at";
import { toPosition } from "../geometry/projection";
import { roomiestPoint } from "../geometry/ring";
import { DISTRICT_CODE, type StreetOffice } from "../plan/administer";
import { FABRIC } from "../plan/fabric";
import type { Layout } from "../plan/lay-out";
import type { Name } from "../plan/names";
import { closed, dissolve } from "../planar/dissolve";

interface Territory {
  areas: CityArea[];
  grids: CityGrid[];
  /** Per face of the planar map. */
  gridCodeOf: string[];
}

/** City, district, streets, communities and grids; every polygon is read off the same planar map. */
export function describeAreas(
  { map, blockOf }: Layout,
  offices: readonly StreetOffice[],
  names: readonly Name[],
): Territory {
  const area = (
    code: string,
    level: CityArea["level"],
    name: string,
    nameEn: string,
    settlementClass: string | null,
    faces: number[],
  ): CityArea => ({
    code,
    parentCode: { city: null, district: code.slice(0, 4), street: code.slice(0, 6), community: code.slice(0, 9) }[
      level
    ],
    level,
    name,
    nameEn,
    settlementClass,
    polygons: dissolve(map, faces),
  });
  const all = map.faceEdge.map((_, face) => face);
  const areas = [
    area(DISTRICT_CODE.slice(0, 4), "city", "云川市", "Yunchuan", null, all),
    area(DISTRICT_CODE, "district", "澄湖区", "Chenghu District", null, all),
  ];
  const grids: CityGrid[] = [];
  const gridCodeOf: string[] = map.faceEdge.map(() => "");
  for (const office of offices) {
    areas.push(
      area(
        office.code,
        "street",
        office.name,
        office.nameEn,
        null,
        office.communities.flatMap(({ faces }) => faces),
      ),
    );
    for (const community of office.communities) {
      areas.push(
        area(community.code, "community", community.name, community.nameEn, community.settlementClass, community.faces),
      );
      community.faces.forEach((face, i) => {
        const code = community.code + `${i + 1}`.padStart(3, "0");
        gridCodeOf[face] = code;
        const ring = map.ringOf(face);
        const { fabric } = at(blockOf, face);
        grids.push({
          code,
          communityCode: community.code,
          name: at(names, face).zh,
          nameEn: at(names, face).en,
          kind: FABRIC[fabric].exclusive ? "exclusive" : "comprehensive",
          fabric,
          polygon: [closed(map, ring)],
          anchor: toPosition(roomiestPoint(ring.map((half) => map.pointOf(half)))),
        });
      });
    }
  }
  return { areas, grids, gridCodeOf };
}
