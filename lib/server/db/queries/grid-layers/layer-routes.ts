import { z } from "zod";
import type { Tx } from "../../tx";

const list = `
select district_code, category, layer_id::text as layer_id, updated_at, updated_by_name from grid_layer_routes
where district_code = any ($1) order by district_code, category`;

const row = z.object({ district_code: z.string(), category: z.string(), layer_id: z.string() });

const upsert = `
insert into grid_layer_routes (district_code, category, layer_id, updated_at, updated_by_name) values ($1, $2, $3, now(), $4)
on conflict (district_code, category) do update
  set layer_id = excluded.layer_id, updated_at = excluded.updated_at, updated_by_name = excluded.updated_by_name`;

const remove = "delete from grid_layer_routes where district_code = $1 and category = $2";

export const listRoutes = (tx: Tx, districtCodes: readonly string[]): Promise<z.infer<typeof row>[]> =>
  tx.rows(list, [districtCodes], row);

export async function putRoute(
  tx: Tx,
  { districtCode, category, layerId }: { districtCode: string; category: string; layerId: string | null },
): Promise<void> {
  if (layerId === null) await tx.run(remove, [districtCode, category]);
  else await tx.run(upsert, [districtCode, category, layerId, tx.actor.name]);
}
