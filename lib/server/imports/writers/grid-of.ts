/** SQL for the code of the grid in force that covers a point; $1 is the district. */
export const gridOf = (point: string): string =>
  `(select code from grids where district_code = $1 and validity @> current_date and st_covers(geom, ${point}) order by code limit 1)`;
