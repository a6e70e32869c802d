import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { findLayerUnit } from "@/lib/server/db/queries/grid-layers/incident-layer-unit";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import type { Tx } from "@/lib/server/db/tx";

/** The unit of a thematic layer that answered for the case on the day it was registered. */
export async function answeringUnit(tx: Tx, incident: IncidentRow): Promise<IncidentDetail["answering"]> {
  const row = await findLayerUnit(tx, incident);
  return (
    row && {
      layer: row.layer_name,
      layerEn: row.layer_name_en,
      code: row.unit_code,
      name: row.unit_name,
      nameEn: row.unit_name_en,
      department: row.department,
      departmentEn: row.department_en,
      worker: row.worker_name,
      on: row.routed_on,
    }
  );
}
