import type { Actor } from "@/lib/access/actor";
import type { LayerUnitFeature } from "@/lib/contracts/grid-layers/grid-layer";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findLayer } from "@/lib/server/db/queries/grid-layers/find-layer";
import { listUnitsAt } from "@/lib/server/db/queries/grid-layers/list-units-at";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { today } from "../today";
import { layerUnitFeature } from "./layer-unit-feature";

/** The units of a layer as they were on a day. */
export function listLayerUnits(actor: Actor, id: string, day = today()): Promise<Result<LayerUnitFeature[]>> {
  return inTransaction(
    actor,
    async (tx) => {
      const layer = await findLayer(tx, await scopeDistricts(tx), id);
      if (!layer) return fail("not-found", { field: "id" });
      return ok((await listUnitsAt(tx, layer, day)).map(layerUnitFeature));
    },
    { readOnly: true },
  );
}
