import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { HazardDetail } from "@/lib/contracts/hazards/hazard";
import type { inspectHazardEndpoint } from "@/lib/contracts/hazards/inspect-hazard-endpoint";
import { allowedOutcomes, inspectionTable } from "@/lib/hazards/inspection-table";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { HazardRow } from "@/lib/server/db/queries/hazards/hazard-row";
import { insertInspection } from "@/lib/server/db/queries/hazards/insert-inspection";
import { updateHazard } from "@/lib/server/db/queries/hazards/update-hazard";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { staleRevision } from "../stale-revision";
import { announceHazard } from "./announce-hazard";
import { hazardDetail } from "./hazard-detail";
import { visibleHazard } from "./visible-hazard";

type Inspection = z.output<typeof inspectHazardEndpoint.body>;

export function inspectHazard(
  actor: Actor,
  { id, revision, inspection }: { id: string; revision: number; inspection: Inspection },
  once: Once,
): Promise<Result<HazardDetail>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visibleHazard(tx, id);
      if (!found.ok) return found;
      return found.value.revision === revision
        ? record(tx, found.value, inspection)
        : staleRevision(found.value.revision);
    }),
  );
}

async function record(tx: Tx, before: HazardRow, inspection: Inspection): Promise<Result<HazardDetail>> {
  const { outcome, note, nextInspectionOn } = inspection;
  const allowed = allowedOutcomes(before.status, tx.actor.role);
  if (!allowed.includes(outcome)) {
    return fail("action-not-allowed", { field: "outcome", details: { allowedOutcomes: allowed } });
  }
  const at = new Date();
  const after = await updateHazard(tx, before, { status: inspectionTable[outcome].to, nextInspectionOn, at });
  if (!after) return staleRevision(before.revision + 1);
  await insertInspection(tx, after, { at, outcome, note });
  await announceHazard(tx, after, "hazard.inspect");
  return ok(await hazardDetail(tx, after));
}
