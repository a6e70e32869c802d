import type { Actor } from "@/lib/access/actor";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { reveal } from "../reveals/reveal";
import { openReporter } from "./open-reporter";
import { visibleIncident } from "./visible-incident";

export function revealReporter(
  actor: Actor,
  { id, reason }: { id: string; reason: string },
): Promise<Result<{ name: string; phone: string }>> {
  return reveal(actor, reason, async (tx) => {
    const incident = await visibleIncident(tx, id);
    if (!incident.ok) return incident;
    const value = await openReporter(tx, incident.value);
    if (!value) return fail("not-found", { field: "id" });
    const { district_code: districtCode } = incident.value;
    return ok({ districtCode, subjectKind: "incident", subjectId: id, purpose: "incident-handling", value });
  });
}
