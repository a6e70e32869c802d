import { z } from "zod";
import type { Tx } from "../../tx";

const sql = `
select street.name, street.name_en
from unnest($1::float8[], $2::float8[]) with ordinality place (lng, lat, n)
left join lateral (
  select name, name_en from areas
  where level = 'street' and valid_to is null and st_contains(geom, st_setsrid(st_makepoint(place.lng, place.lat), 4326)) limit 1
) street on true
order by n`;
const row = z
  .object({ name: z.string().nullable(), name_en: z.string().nullable() })
  .transform(({ name, name_en: nameEn }) => (name === null || nameEn === null ? null : { name, nameEn }));

/** The street that each point lies in, in their order. */
export const nameStreets = (tx: Tx, points: readonly (readonly [lng: number, lat: number])[]) =>
  tx.rows(sql, [points.map(([lng]) => lng), points.map(([, lat]) => lat)], row);
