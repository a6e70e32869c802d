import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { incidentHouseholdEndpoint } from "@/lib/contracts/incidents/incident-household-endpoints";
import { maskHousehold } from "@/lib/households/household-view";
import { ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { inTransaction } from "@/lib/server/db/tx";
import { householdRecord } from "../households/household-record";
import { buildingAtIncident, householdAtIncident } from "./household-at-incident";
import { visibleIncident } from "./visible-incident";

type Query = z.output<typeof incidentHouseholdEndpoint.query>;
type Answer = z.output<typeof incidentHouseholdEndpoint.success.schema>;

/** Masked; asking for a door tells whether it is on record, so every question is on record too. */
export function readIncidentHousehold(actor: Actor, id: string, { stairwell, room }: Query): Promise<Result<Answer>> {
  return inTransaction(actor, async (tx) => {
    const incident = await visibleIncident(tx, id);
    if (!incident.ok) return incident;
    const found = await buildingAtIncident(tx, incident.value);
    const building = found && { id: found.id, address: found.address };
    if (!found || stairwell === undefined || room === undefined) return ok({ building, household: null });
    const row = await householdAtIncident(tx, incident.value, found, { stairwell, room });
    await writeAudit(tx, {
      action: "household.find",
      districtCode: incident.value.district_code,
      subjectKind: "household",
      subjectId: row?.id ?? "",
      purpose: "incident-handling",
      details: { incident: id, found: row !== null },
    });
    return ok({ building, household: row && maskHousehold(householdRecord(row)) });
  });
}
