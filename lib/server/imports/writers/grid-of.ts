/** SQL for the code of the grid in force that covers a point; $1 is the district; `point` names its table. */
export const gridOf = (point: string): string =>
  `(select g.code from grids g where g.district_code = $1 and g.validity @> current_date and st_covers(g.geom, ${point}) order by g.code limit 1)`;
