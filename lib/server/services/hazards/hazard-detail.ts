import type { HazardDetail } from "@/lib/contracts/hazards/hazard";
import { allowedOutcomes } from "@/lib/hazards/inspection-table";
import { type HazardRow, toHazard } from "@/lib/server/db/queries/hazards/hazard-row";
import { listInspections } from "@/lib/server/db/queries/hazards/list-inspections";
import { listPhotos } from "@/lib/server/db/queries/photos/list-photos";
import type { Tx } from "@/lib/server/db/tx";

export async function hazardDetail(tx: Tx, row: HazardRow): Promise<HazardDetail> {
  return {
    ...toHazard(row),
    inspections: await listInspections(tx, row),
    photos: await photosOf(tx, row),
    allowedOutcomes: allowedOutcomes(row.status, tx.actor.role),
  };
}

async function photosOf(tx: Tx, row: HazardRow) {
  await tx.grant("hazard", row.id);
  return listPhotos(tx, "hazard", row);
}
