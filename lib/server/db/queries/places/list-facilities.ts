import { z } from "zod";
import { type FacilityKind, facilityKinds } from "@/lib/contracts/coverage/services-endpoint";
import type { Tx } from "../../tx";
import type { Bounds } from "../../viewport";
import { lngLat } from "../lng-lat";

const sql = `
select kind, name, name_en, ${lngLat("position")} from places
where district_code = $1 and kind = any ($2) and position && ST_MakeEnvelope($3, $4, $5, $6, 4326) order by id`;

const row = z.object({
  kind: z.enum(facilityKinds),
  name: z.string(),
  name_en: z.string(),
  lng: z.number(),
  lat: z.number(),
});

export type FacilityRow = z.infer<typeof row>;

/** What people walk to, of a district in a window. */
export const listFacilities = (
  tx: Tx,
  districtCode: string,
  kinds: readonly FacilityKind[],
  bounds: Bounds,
): Promise<FacilityRow[]> => tx.rows(sql, [districtCode, kinds, ...bounds], row);
