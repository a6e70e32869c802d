import { writeAudit } from "@/lib/server/audit/write-audit";
import { type HazardRow, toHazard } from "@/lib/server/db/queries/hazards/hazard-row";
import { raiseLayerRevision } from "@/lib/server/db/queries/layers/raise-layer-revision";
import type { Tx } from "@/lib/server/db/tx";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";

/** Tells the live stream, the tile cache and the audit log of a change of a hazard. */
export async function announceHazard(tx: Tx, row: HazardRow, action: `hazard.${string}`): Promise<void> {
  const { id, number, kind, level, status, title, position, gridCode, departmentCode, revision } = toHazard(row);
  const { district_code: districtCode } = row;
  await raiseLayerRevision(tx, districtCode, "hazards");
  await writeOutbox(tx, {
    topic: "hazards",
    districtCode,
    gridCode,
    departmentCodes: departmentCode === null ? [] : [departmentCode],
    data: { id, number, kind, level, status, title, position, gridCode, revision },
  });
  await writeAudit(tx, {
    action,
    districtCode,
    subjectKind: "hazard",
    subjectId: id,
    details: { number, status, revision },
  });
}
