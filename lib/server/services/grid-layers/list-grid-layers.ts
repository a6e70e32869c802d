import type { Actor } from "@/lib/access/actor";
import type { GridLayers } from "@/lib/contracts/grid-layers/grid-layer";
import { ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { toldLayers } from "./told-layers";

export const listGridLayers = (actor: Actor): Promise<Result<GridLayers>> =>
  inTransaction(actor, async (tx) => ok(await toldLayers(tx)), { readOnly: true });
