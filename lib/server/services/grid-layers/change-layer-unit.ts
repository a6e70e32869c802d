import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { LayerUnitFeature } from "@/lib/contracts/grid-layers/grid-layer";
import type { changeLayerUnitEndpoint } from "@/lib/contracts/grid-layers/grid-layer-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { findWorker } from "@/lib/server/db/queries/accounts/find-worker";
import { listUnitsAt } from "@/lib/server/db/queries/grid-layers/list-units-at";
import { putUnit } from "@/lib/server/db/queries/grid-layers/put-unit";
import { departmentExists } from "@/lib/server/db/queries/reference/department-exists";
import { inTransaction } from "@/lib/server/db/tx";
import { staleRevision } from "../stale-revision";
import { today } from "../today";
import { layerUnitFeature } from "./layer-unit-feature";
import { ownLayer } from "./own-layer";

interface Change {
  id: string;
  code: string;
  revision: number;
  entry: z.output<typeof changeLayerUnitEndpoint.body>;
}

/** Says what a unit is called and who answers for it from now on. Cases that were routed to it before keep what it was then. */
export function changeLayerUnit(
  actor: Actor,
  { id, code, revision, entry }: Change,
): Promise<Result<LayerUnitFeature>> {
  return inTransaction(actor, async (tx) => {
    const found = await ownLayer(tx, id);
    if (!found.ok) return found;
    const layer = found.value;
    const inForce = async () => (await listUnitsAt(tx, layer, today())).find((unit) => unit.code === code);
    const before = await inForce();
    if (!before) return fail("not-found", { field: "code" });
    const { name, nameEn, department, worker } = entry;
    if (department !== null && !(await departmentExists(tx, department, layer.area_code))) {
      return fail("unknown-assignee", { field: "department" });
    }
    const named = typeof worker === "string" ? await findWorker(worker, layer.area_code) : null;
    if (typeof worker === "string" && named === null) return fail("unknown-assignee", { field: "worker" });
    const { worker_user_id: userId, worker_name: userName } = before;
    const kept = userId === null ? null : { id: userId, name: userName ?? "" };
    const after = { name, nameEn, departmentCode: department, worker: worker === undefined ? kept : named };
    if (!(await putUnit(tx, layer, code, after, revision))) return staleRevision(before.revision);
    await writeAudit(tx, {
      action: "grid-layer.unit",
      districtCode: layer.district_code,
      subjectKind: "grid-layer",
      subjectId: id,
      details: { code, entry },
    });
    const written = await inForce();
    if (!written) throw new Error(`unit ${code} has gone within its transaction`);
    return ok(layerUnitFeature(written));
  });
}
