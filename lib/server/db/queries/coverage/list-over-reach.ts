import { z } from "zod";
import type { Tx } from "../../tx";
import { cameraColumns, cameraRow } from "../cameras/camera-row";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = cameraRow.extend({
  over_metres: z.number(),
  over_buildings: z.number(),
  over_forbidden: z.boolean(),
  total: z.coerce.number(),
});

export type OverReachRow = z.infer<typeof row>;

/** Cameras whose stored view reaches too far, forbidden places first, then by metres; with how many there are in all. */
export function listOverReach(tx: Tx, parts: readonly ScopePart[], limit: number): Promise<OverReachRow[]> {
  const statement = new Statement();
  const inParts = parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const text = `
with over as (
  select district_code as over_district, camera_id, over_metres, over_buildings, over_forbidden, count(*) over () as total
  from camera_views where (${inParts}) and over_buildings > 0
  order by over_forbidden desc, over_metres desc, camera_id limit ${statement.value(limit)}
)
select ${cameraColumns}, over_metres, over_buildings, over_forbidden, total
from over join cameras on district_code = over_district and id = camera_id
order by over_forbidden desc, over_metres desc, camera_id`;
  return tx.rows(text, statement.values, row);
}
