import type { Actor } from "@/lib/access/actor";
import type { LayerWorker } from "@/lib/contracts/grid-layers/grid-layer";
import { ok, type Result } from "@/lib/kernel/result";
import { listWorkers } from "@/lib/server/db/queries/accounts/find-worker";
import { inTransaction } from "@/lib/server/db/tx";
import { ownLayer } from "./own-layer";

/** Whom a unit of a layer can be given to: `change-layer-unit` takes these and nobody else. */
export function listLayerWorkers(actor: Actor, id: string): Promise<Result<LayerWorker[]>> {
  return inTransaction(
    actor,
    async (tx) => {
      const layer = await ownLayer(tx, id);
      return layer.ok ? ok(await listWorkers(layer.value.area_code)) : layer;
    },
    { readOnly: true },
  );
}
