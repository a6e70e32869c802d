import { writeAudit } from "@/lib/server/audit/write-audit";
import type { CheckedPlaceRow } from "@/lib/server/db/queries/checked-places/checked-place-row";
import { raiseLayerRevision } from "@/lib/server/db/queries/layers/raise-layer-revision";
import type { Tx } from "@/lib/server/db/tx";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";

/** Tells the live stream and the audit log of a change of a place. */
export async function announcePlace(
  tx: Tx,
  row: CheckedPlaceRow,
  action: `checked-place.${string}`,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { district_code: districtCode, grid_code: gridCode, id, kind, points, stars, revision } = row;
  await raiseLayerRevision(tx, districtCode, "checked-places");
  await writeOutbox(tx, {
    topic: "checked-places",
    districtCode,
    gridCode,
    data: { id, kind, gridCode, points, stars, nextOn: row.next_on, closedOn: row.closed_on, revision },
  });
  await writeAudit(tx, {
    action,
    districtCode,
    subjectKind: "checked-place",
    subjectId: id,
    details: { kind, revision, ...details },
  });
}
