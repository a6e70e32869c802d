import { z } from "zod";
import { toWgs84 } from "@/lib/imports/coordinate-system";
import { type CoordinateSystem, coordinateSystems } from "@/lib/imports/coordinate-systems";
import type { ImportContext } from "../import-context";

const sampled = z.object({ lng: z.number(), lat: z.number() });
const hit = z.object({ hits: z.coerce.number() });

/** So many positions are tried; a shift of 300–700 m shows in far fewer. */
const sampleSize = 300;
/** A position fits when a building of the district stands within so many metres. */
const nearMetres = 15;

/**
 * A file in GCJ-02 or BD-09 that was declared WGS-84 lies some 500 m off: its points miss the buildings that are on
 * record. When another system would hit them far more often, the whole file is refused with that system's name.
 */
export async function checkSystem(context: ImportContext): Promise<void> {
  if (context.system !== "wgs84" && context.system !== "cgcs2000") return;
  const { client, districtCode, report } = context;
  const { rows } = await client.query(
    `select st_x(p) as lng, st_y(p) as lat from (select st_pointonsurface(geom) as p from staged order by md5(nr::text) limit ${sampleSize}) as s`,
  );
  const sample = rows.map((row) => sampled.parse(row));
  if (sample.length < 20) return;

  const hits = async (system: CoordinateSystem): Promise<number> => {
    const moved = sample.map(({ lng, lat }) => toWgs84([lng, lat], system));
    const { rows: counted } = await client.query(
      `select count(*) as hits from unnest($2::float8[], $3::float8[]) as p (lng, lat)
       where exists (select from buildings where district_code = $1
         and geom && st_expand(st_setsrid(st_makepoint(lng, lat), 4326), 0.0005)
         and st_dwithin(geom::geography, st_setsrid(st_makepoint(lng, lat), 4326)::geography, ${nearMetres}))`,
      [districtCode, moved.map(([lng]) => lng), moved.map(([, lat]) => lat)],
    );
    return hit.parse(counted[0]).hits;
  };
  const asDeclared = await hits(context.system);
  for (const system of coordinateSystems.filter((other) => other === "gcj02" || other === "bd09")) {
    const asOther = await hits(system);
    if (asOther > sample.length / 4 && asOther > 2 * asDeclared) {
      const detail = `${system}: ${asOther} of ${sample.length} positions meet buildings, as declared only ${asDeclared}`;
      report.add({ row: 0, line: 1, code: "wrong-system", field: "crs", detail });
      return;
    }
  }
}
