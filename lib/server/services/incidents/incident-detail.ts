import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { maskName, maskPhone } from "@/lib/households/mask";
import { allowedActions } from "@/lib/incidents/allowed-actions";
import { allowedOperations } from "@/lib/incidents/case-operation";
import { familyOf } from "@/lib/server/db/queries/incidents/family-of";
import { type IncidentRow, toIncident } from "@/lib/server/db/queries/incidents/incident-row";
import { listMergedCases } from "@/lib/server/db/queries/incidents/list-merged-cases";
import { listTimeline } from "@/lib/server/db/queries/incidents/list-timeline";
import { listPhotos } from "@/lib/server/db/queries/photos/list-photos";
import type { Tx } from "@/lib/server/db/tx";
import { alarmOf } from "../alarms/alarm-of";
import { calledUnits } from "../dispatch/called-units";
import { mediationOf } from "../mediation/mediation-of";
import { answeringUnit } from "./answering-unit";
import { limitsOf } from "./limits-of";
import { openReporter } from "./open-reporter";
import { readProgress } from "./read-progress";
import { toCase } from "./to-case";

/** The whole case as its actor may see it. The case must have been granted to departments before. */
export async function incidentDetail(tx: Tx, row: IncidentRow): Promise<IncidentDetail> {
  const reporter = await openReporter(tx, row);
  return {
    ...toIncident(row),
    ...limitsOf(await readProgress(tx, row), row, tx.actor),
    timeline: await listTimeline(tx, row),
    photos: await listPhotos(tx, "incident", row),
    photoRequired: row.photo_required,
    duplicateOf: row.duplicate_of,
    ...(await familyOf(tx, row)),
    duplicates: tx.actor.role === "commander" ? await listMergedCases(tx, row) : [],
    allowedOperations: allowedOperations(toCase(row), tx.actor),
    units: await calledUnits(tx, row),
    alarm: await alarmOf(tx, row),
    answering: await answeringUnit(tx, row),
    allowedActions: allowedActions(toCase(row), tx.actor).map(({ action, needs }) => ({
      action,
      needs: [...needs],
    })),
    mediation: await mediationOf(tx, row),
    reporter: reporter && { name: maskName(reporter.name), phone: maskPhone(reporter.phone) },
  };
}
