import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { GridLayers } from "@/lib/contracts/grid-layers/grid-layer";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { findLayer } from "@/lib/server/db/queries/grid-layers/find-layer";
import { putRoute } from "@/lib/server/db/queries/grid-layers/layer-routes";
import { inTransaction } from "@/lib/server/db/tx";
import { ruleBook } from "../reference/rule-book";
import { today } from "../today";
import { toldLayers } from "./told-layers";

interface Route {
  districtCode: string;
  category: string;
  layer: string | null;
}

/** Says to which layer a class of cases goes from now on. A case that is registered keeps the unit it was routed to. */
export function routeClass(actor: Actor, { districtCode, category, layer }: Route): Promise<Result<GridLayers>> {
  return inTransaction(actor, async (tx) => {
    if (!covers(actor.scope, districtCode)) return fail("outside-scope", { field: "districtCode" });
    const book = await ruleBook();
    if (!book.holds("incident-category", category, today())) return fail("unknown-category", { field: "category" });
    const found = layer === null ? null : await findLayer(tx, [districtCode], layer);
    if (layer !== null && found === null) return fail("invalid-body", { field: "layer" });
    if (found?.retired_on) return fail("layer-retired", { field: "layer" });
    await putRoute(tx, { districtCode, category, layerId: layer });
    await writeAudit(tx, {
      action: "grid-layer.route",
      districtCode,
      subjectKind: "grid-layer",
      subjectId: layer ?? "",
      details: { category, layer },
    });
    return ok(await toldLayers(tx));
  });
}
