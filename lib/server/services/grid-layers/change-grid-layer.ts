import type { Actor } from "@/lib/access/actor";
import type { GridLayers, LayerEntry } from "@/lib/contracts/grid-layers/grid-layer";
import { ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { updateLayer } from "@/lib/server/db/queries/grid-layers/put-layer";
import { inTransaction } from "@/lib/server/db/tx";
import { staleRevision } from "../stale-revision";
import { today } from "../today";
import { ownLayer } from "./own-layer";
import { toldLayers } from "./told-layers";

interface Change {
  id: string;
  revision: number;
  entry: LayerEntry & { retired: boolean };
}

/** Renames a layer, retires it or takes it into use again. A retired one takes no plan and no case; what it had stays. */
export function changeGridLayer(actor: Actor, { id, revision, entry }: Change): Promise<Result<GridLayers>> {
  return inTransaction(actor, async (tx) => {
    const found = await ownLayer(tx, id);
    if (!found.ok) return found;
    const before = found.value;
    const { name, nameEn, kind, mustCover, retired } = entry;
    const after = {
      ...{ name, name_en: nameEn, kind, must_cover: mustCover },
      retired_on: retired ? (before.retired_on ?? today()) : null,
    };
    if (!(await updateLayer(tx, before, after, revision))) return staleRevision(before.revision);
    await writeAudit(tx, {
      action: "grid-layer.change",
      districtCode: before.district_code,
      subjectKind: "grid-layer",
      subjectId: id,
      details: { before, entry },
    });
    return ok(await toldLayers(tx));
  });
}
