import type { Actor } from "@/lib/access/actor";
import type { RevealedHousehold } from "@/lib/contracts/households/household";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { householdRecord } from "../households/household-record";
import { reveal } from "../reveals/reveal";
import { type AskedDoor, buildingAtIncident, householdAtIncident } from "./household-at-incident";
import { visibleIncident } from "./visible-incident";

export function revealIncidentHousehold(
  actor: Actor,
  { id, reason, ...door }: AskedDoor & { id: string; reason: string },
): Promise<Result<RevealedHousehold>> {
  return reveal(actor, reason, async (tx) => {
    const incident = await visibleIncident(tx, id);
    if (!incident.ok) return incident;
    const building = await buildingAtIncident(tx, incident.value);
    if (!building) return fail("not-found", { field: "id" });
    const row = await householdAtIncident(tx, incident.value, building, door);
    if (!row) return fail("not-found", { field: "room" });
    return ok({
      districtCode: row.district_code,
      subjectKind: "household",
      subjectId: row.id,
      purpose: "incident-handling",
      details: { incident: id },
      value: householdRecord(row),
    });
  });
}
