import type { CityGrid, CityPlace, Position } from "../../city-types";
import { at } from "../at";
import { toMetres, toPosition } from "../geometry/projection";
import type { Fabric } from "../plan/fabric";
import type { Layout } from "../plan/lay-out";
import { createRandom, forkSeed } from "../random";
import type { JoinedPath } from "./road-graph";

const KIND: Partial<Record<Fabric, CityPlace["kind"]>> = {
  slab: "estate",
  tower: "estate",
  courtyard: "estate",
  "old-town": "estate",
  "urban-village": "estate",
  village: "village",
  park: "park",
  riverside: "park",
  lake: "park",
  school: "school",
  hospital: "hospital",
  mall: "mall",
  works: "works",
  office: "office",
  station: "station",
};

/** What the map names, and the small things a grid leader looks for: gates, hydrants, shelters, defibrillators. */
export function describePlaces(
  { blockOf }: Layout,
  grids: readonly CityGrid[],
  gridCodeOf: readonly string[],
  paths: readonly (readonly JoinedPath[])[],
  seed: number,
): CityPlace[] {
  const places: CityPlace[] = [];
  const faceOf = new Map(gridCodeOf.map((code, face) => [code, face]));
  const firstOfCommunity = new Set<string>();
  for (const grid of grids) {
    const face = faceOf.get(grid.code) ?? 0;
    const { fabric } = at(blockOf, face);
    const random = createRandom(forkSeed(seed, "places", face));
    const add = (kind: CityPlace["kind"], name: string, nameEn: string, position: Position) =>
      places.push({ id: places.length + 1, kind, name, nameEn, gridCode: grid.code, position });
    add(KIND[fabric] ?? "estate", grid.name, grid.nameEn, grid.anchor);
    const inner = at(paths, face).flatMap(({ points, gates }) => (gates.length > 0 ? [] : points));
    const [ax, ay] = toMetres(grid.anchor);
    const somewhere = (): Position =>
      inner.length > 0
        ? toPosition(random.pick(inner))
        : toPosition([ax + random.between(-5, 5), ay + random.between(-5, 5)]);
    let gate = 0;
    for (const { gates } of at(paths, face)) {
      for (const { position, kind } of gates) {
        if (kind === "gate" && ++gate <= 3)
          add("gate", `${grid.name} ${gate} 号门`, `${grid.nameEn}, Gate ${gate}`, position);
      }
    }
    if (fabric === "riverside" || fabric === "lake") continue;
    const hydrants = fabric === "village" ? 2 : 3;
    for (let i = 1; i <= hydrants; i++)
      add("hydrant", `${grid.name} ${i} 号消火栓`, `${grid.nameEn}, Hydrant ${i}`, somewhere());
    if (["mall", "school", "hospital", "station", "office"].includes(fabric))
      add("aed", `${grid.name} AED`, `${grid.nameEn}, AED`, somewhere());
    if (["school", "park", "station"].includes(fabric))
      add("shelter", `${grid.name}应急避难场所`, `${grid.nameEn}, Emergency Shelter`, grid.anchor);
    if (firstOfCommunity.has(grid.communityCode) || grid.kind === "exclusive") continue;
    firstOfCommunity.add(grid.communityCode);
    add("service-station", `${grid.name}党群服务站`, `${grid.nameEn}, Service Station`, somewhere());
    add("clinic", `${grid.name}卫生服务站`, `${grid.nameEn}, Clinic`, somewhere());
    add("kindergarten", `${grid.name}幼儿园`, `${grid.nameEn}, Kindergarten`, somewhere());
    add("market", `${grid.name}农贸市场`, `${grid.nameEn}, Market`, somewhere());
  }
  return places;
}
