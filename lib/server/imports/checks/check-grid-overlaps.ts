import type { ImportContext } from "../import-context";
import { checkStaged } from "./check-staged";

/** Borders that were digitised twice overlap by slivers; less than this is left to the planner's topology tools. */
const toleratedSquareMetres = 1;

/** New grids must not overlap each other or a grid in force. */
export async function checkGridOverlaps(context: ImportContext): Promise<void> {
  const area = (a: string, b: string) => `st_area(st_intersection(${a}, ${b})::geography)`;
  await checkStaged(
    context,
    "overlaps-grid",
    `select nr, string_agg(other || ' (' || round(shared) || ' m²)', ', ') as detail from (
       select a.nr, b.fields->>'code' as other, ${area("a.geom", "b.geom")} as shared
       from staged a join staged b on a.nr > b.nr and a.geom && b.geom and st_intersects(a.geom, b.geom)
       union all
       select a.nr, g.code, ${area("a.geom", "g.geom")}
       from staged a join grids g on g.district_code = $1 and g.validity @> current_date and a.geom && g.geom and st_intersects(a.geom, g.geom)
     ) as pairs where shared > ${toleratedSquareMetres} group by nr`,
  );
}
