import type { HazardDetail } from "@/lib/contracts/hazards/hazard";
import { allowedOutcomes } from "@/lib/hazards/inspection-table";
import { type HazardRow, toHazard } from "@/lib/server/db/queries/hazards/hazard-row";
import { listInspections } from "@/lib/server/db/queries/hazards/list-inspections";
import type { Tx } from "@/lib/server/db/tx";

export async function hazardDetail(tx: Tx, row: HazardRow): Promise<HazardDetail> {
  return {
    ...toHazard(row),
    inspections: await listInspections(tx, row),
    allowedOutcomes: allowedOutcomes(row.status, tx.actor.role),
  };
}
