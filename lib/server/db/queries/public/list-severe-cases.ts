import { z } from "zod";
import type { Tx } from "../../tx";
import { noDispute } from "../incidents/no-dispute";
import { isoTime } from "../iso-time";
import { lngLat } from "../lng-lat";

const MOST_SHOWN = 200;

const sql = `
select district_code, id, category, severity, is_drill, registered_at, closed_at, grid_code, ${lngLat("position")}
from incidents
where district_code = any ($1) and severity >= 3 and ${noDispute} and registered_at > $2 and ($3::bigint is null or id = $3)
order by registered_at desc limit ${MOST_SHOWN}`;

const row = z.object({
  district_code: z.string(),
  id: z.string(),
  category: z.string(),
  severity: z.number(),
  is_drill: z.boolean(),
  registered_at: isoTime,
  closed_at: isoTime.nullable(),
  grid_code: z.string(),
  lng: z.number(),
  lat: z.number(),
});

export type SevereCaseRow = z.infer<typeof row>;

/**
 * Severe cases registered since a time, or the one of them with this id; the policy says which of them the public may know.
 * A dispute is never news.
 */
export const listSevereCases = (
  tx: Tx,
  { districtCodes, since, id }: { districtCodes: readonly string[]; since: Date; id: string | null },
): Promise<SevereCaseRow[]> => tx.rows(sql, [districtCodes, since, id], row);
