import type { Actor } from "@/lib/access/actor";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { visibleIncident } from "../incidents/visible-incident";
import { reveal } from "../reveals/reveal";
import { openParties } from "./open-parties";

/** Shows one party's contact to whoever handles the dispute, for a reason, on record. */
export function revealParty(
  actor: Actor,
  { id, seq, reason }: { id: string; seq: number; reason: string },
): Promise<Result<{ name: string; phone: string }>> {
  return reveal(actor, reason, async (tx) => {
    const incident = await visibleIncident(tx, id);
    if (!incident.ok) return incident;
    const party = (await openParties(tx, incident.value))?.find((one) => one.seq === seq);
    if (!party) return fail("not-found", { field: "seq" });
    return ok({
      districtCode: incident.value.district_code,
      ...{ subjectKind: "incident", subjectId: id, purpose: "dispute-mediation" },
      details: { party: seq, side: party.side },
      value: { name: party.name, phone: party.phone },
    });
  });
}
