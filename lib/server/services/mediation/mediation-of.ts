import type { MediationView } from "@/lib/contracts/incidents/mediation";
import { maskName, maskPhone } from "@/lib/households/mask";
import { allowedMediation } from "@/lib/incidents/mediation/allowed-mediation";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { listMediationSteps } from "@/lib/server/db/queries/mediation/list-mediation-steps";
import type { Tx } from "@/lib/server/db/tx";
import { toCase } from "../incidents/to-case";
import { openParties } from "./open-parties";

/** The mediation of a case as its actor may see it; null where the case is no dispute. */
export async function mediationOf(tx: Tx, row: IncidentRow): Promise<MediationView | null> {
  if (row.mediation === null) return null;
  const parties = await openParties(tx, row);
  return {
    state: row.mediation,
    revisitOn: row.revisit_on,
    steps: await listMediationSteps(tx, row),
    allowedSteps: allowedMediation(toCase(row), tx.actor),
    parties: parties && parties.map((one) => ({ ...one, name: maskName(one.name), phone: maskPhone(one.phone) })),
  };
}
