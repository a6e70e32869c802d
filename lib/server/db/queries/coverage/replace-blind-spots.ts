import type { Tx } from "../../tx";

export interface BlindSpotRow {
  id: number;
  gridCode: string;
  squareMetres: number;
  hazards: number;
  incidents: number;
  /** Hexadecimal WKB. */
  shape: string;
}

const remove = "delete from coverage_blind_spots where district_code = $1";
// The nearest street with a name tells people where it is.
const add = `
insert into coverage_blind_spots (district_code, id, grid_code, square_metres, hazards, incidents, street, street_en, geom)
select $1, id, grid, metres, hazards, incidents, coalesce(street.name, ''), coalesce(street.name_en, ''), shape
from (
  select id, grid, metres, hazards, incidents, st_setsrid(hex::geometry, 4326) as shape
  from unnest($2::int[], $3::text[], $4::float8[], $5::int[], $6::int[], $7::text[]) as spot (id, grid, metres, hazards, incidents, hex)
) spots
left join lateral (
  select name, name_en from roads where district_code = $1 and name <> '' order by geom <-> st_centroid(shape) limit 1
) street on true`;

export async function removeBlindSpots(tx: Tx, districtCode: string): Promise<void> {
  await tx.run(remove, [districtCode]);
}

export async function addBlindSpots(tx: Tx, districtCode: string, spots: readonly BlindSpotRow[]): Promise<void> {
  await tx.run(add, [
    districtCode,
    spots.map(({ id }) => id),
    spots.map(({ gridCode }) => gridCode),
    spots.map(({ squareMetres }) => squareMetres),
    spots.map(({ hazards }) => hazards),
    spots.map(({ incidents }) => incidents),
    spots.map(({ shape }) => shape),
  ]);
}
