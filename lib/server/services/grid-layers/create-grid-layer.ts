import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { createGridLayerEndpoint } from "@/lib/contracts/grid-layers/grid-layer-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { listAreas } from "@/lib/server/db/queries/areas/list-areas";
import { insertLayer } from "@/lib/server/db/queries/grid-layers/put-layer";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";
import { toldLayers } from "./told-layers";

type Body = z.output<typeof createGridLayerEndpoint.body>;
type Answer = z.output<typeof createGridLayerEndpoint.success.schema>;

export function createGridLayer(actor: Actor, layer: Body): Promise<Result<Answer>> {
  return inTransaction(actor, async (tx) => {
    const { areaCode, code, name, nameEn, kind, mustCover } = layer;
    const isPlace = (await listAreas(tx, { parent: null, codes: [areaCode], day: today() })).length > 0;
    if (!covers(actor.scope, areaCode) || !isPlace) return fail("outside-scope", { field: "areaCode" });
    const named = { code, area_code: areaCode, name, name_en: nameEn, kind, must_cover: mustCover };
    const id = await insertLayer(tx, named);
    if (id === null) return fail("layer-code-taken", { field: "code" });
    await writeAudit(tx, {
      action: "grid-layer.create",
      districtCode: areaCode.slice(0, 6),
      subjectKind: "grid-layer",
      subjectId: id,
      details: { layer },
    });
    return ok({ id, ...(await toldLayers(tx)) });
  });
}
