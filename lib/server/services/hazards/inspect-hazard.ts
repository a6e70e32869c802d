import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { HazardDetail } from "@/lib/contracts/hazards/hazard";
import type { inspectHazardEndpoint } from "@/lib/contracts/hazards/inspect-hazard-endpoint";
import { allowedOutcomes, inspectionTable } from "@/lib/hazards/inspection-table";
import type { PhotoStage } from "@/lib/incidents/photo-stage";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { HazardRow } from "@/lib/server/db/queries/hazards/hazard-row";
import { insertInspection } from "@/lib/server/db/queries/hazards/insert-inspection";
import { updateHazard } from "@/lib/server/db/queries/hazards/update-hazard";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { attachPhotos } from "../photos/attach-photos";
import { staleRevision } from "../stale-revision";
import { today } from "../today";
import { announceHazard } from "./announce-hazard";
import { hazardDetail } from "./hazard-detail";
import { unknownCheck } from "./unknown-check";
import { usualDays } from "./usual-days";
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
  const { outcome, note, nextInspectionOn, checks } = inspection;
  const allowed = allowedOutcomes(before.status, tx.actor.role);
  if (!allowed.includes(outcome)) {
    return fail("action-not-allowed", { field: "outcome", details: { allowedOutcomes: allowed } });
  }
  const day = today();
  const unknown = await unknownCheck(checks, before.kind, day);
  if (unknown) return unknown;
  const at = new Date();
  const after = await updateHazard(tx, before, {
    status: inspectionTable[outcome].to,
    nextInspectionOn:
      outcome === "closed" ? null : (nextInspectionOn ?? (await usualDays(tx, before, day)).nextInspectionOn),
    at,
  });
  if (!after) return staleRevision(before.revision + 1);
  await insertInspection(tx, after, { at, outcome, note, checks });
  const photos = await attachPhotos(
    tx,
    { kind: "hazard", row: after },
    { ids: inspection.photos ?? [], stage: stages[outcome] },
  );
  if (!photos.ok) return photos;
  await announceHazard(tx, after, "hazard.inspect");
  return ok(await hazardDetail(tx, after));
}

/** The mended place is the "after" of the slider; what is still wrong belongs to the trouble. */
const stages: Readonly<Record<Inspection["outcome"], PhotoStage>> = {
  notified: "verify",
  rectifying: "verify",
  "not-rectified": "verify",
  rectified: "handle",
  closed: "inspect",
};
