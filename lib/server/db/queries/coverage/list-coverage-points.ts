import { z } from "zod";
import type { Tx } from "../../tx";
import { lngLat } from "../lng-lat";

const sql = `
select 'hazard' as kind, grid_code, ${lngLat("position")} from hazards where district_code = $1 and status <> 'closed'
union all
select 'incident', grid_code, ${lngLat("position")} from incidents where district_code = $1 and reported_at >= $2`;

const row = z.object({ kind: z.enum(["hazard", "incident"]), grid_code: z.string(), lng: z.number(), lat: z.number() });

export type CoveragePointRow = z.infer<typeof row>;

/** Open hazards, and cases reported since a day, in the transaction's viewport. They are counted, not shown. */
export const listCoveragePoints = (tx: Tx, districtCode: string, since: Date): Promise<CoveragePointRow[]> =>
  tx.rows(sql, [districtCode, since], row);
