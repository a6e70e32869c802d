import type { ImportContext } from "../import-context";
import { checkStaged } from "./check-staged";

const inGrids = (point: string) => `exists (
  select from grids g where g.district_code = $1 and g.validity @> current_date and st_covers(g.geom, ${point}))`;

/** Every row must lie in a grid in force; a row that would with latitude and longitude exchanged is told so. */
export async function checkPlace(context: ImportContext): Promise<void> {
  const point = "st_pointonsurface(staged.geom)";
  await checkStaged(
    context,
    "coordinates-swapped",
    `select nr, st_astext(geom, 6) as detail from staged
     where geometrytype(geom) = 'POINT' and not ${inGrids("staged.geom")} and ${inGrids("st_flipcoordinates(staged.geom)")}`,
  );
  await checkStaged(
    context,
    "outside-grids",
    `select nr, st_astext(${point}, 6) as detail from staged where not ${inGrids(point)}`,
  );
}
