import { z } from "zod";
import type { Tx } from "../../tx";
import { noDispute } from "../incidents/no-dispute";
import { notDrill } from "../incidents/not-drill";
import { lngLat } from "../lng-lat";

const sql = `
select ${lngLat("position")} from incidents
where district_code = $1 and reported_at >= $2 and reported_at < $3 and registered_at is not null and ${notDrill} and ${noDispute}
  and status <> 'void' and duplicate_of is null`;
const row = z.object({ lng: z.number(), lat: z.number() });

/** Where the cases reported in a time are that somebody has verified and registered. */
export const listRegisteredPlaces = (
  tx: Tx,
  { districtCode, from, to }: { districtCode: string; from: Date; to: Date },
): Promise<z.infer<typeof row>[]> => tx.rows(sql, [districtCode, from, to], row);
