import { covers } from "@/lib/access/scope";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findLayer } from "@/lib/server/db/queries/grid-layers/find-layer";
import type { LayerRow } from "@/lib/server/db/queries/grid-layers/layer-row";
import type { Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

/** A layer that the actor may change. Who answers for a street reads what covers the district, and leaves it as it is. */
export async function ownLayer(tx: Tx, id: string): Promise<Result<LayerRow>> {
  const layer = await findLayer(tx, await scopeDistricts(tx), id);
  if (!layer) return fail("not-found", { field: "id" });
  return covers(tx.actor.scope, layer.area_code) ? ok(layer) : fail("forbidden", { field: "id" });
}
