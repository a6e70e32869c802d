import type { PartySide } from "@/lib/incidents/mediation/party-side";
import { openContact } from "@/lib/server/crypto/contact";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { listParties } from "@/lib/server/db/queries/mediation/case-parties";
import type { Tx } from "@/lib/server/db/tx";
import { mayKnowContacts } from "../incidents/may-know-contacts";

export interface Party {
  seq: number;
  side: PartySide;
  name: string;
  phone: string;
}

/** The parties of a dispute, or null when the actor does not handle the case. Mask them or audit it. */
export async function openParties(tx: Tx, incident: IncidentRow): Promise<Party[] | null> {
  if (!mayKnowContacts(tx.actor, incident)) return null;
  // Of the command centre's many cases this one is asked about: the policy shows the parties of no other.
  await tx.grant("incident", incident.id);
  return (await listParties(tx, incident)).map(({ seq, side, contact }) => {
    const { name, phone } = openContact(contact, { districtCode: incident.district_code, purpose: "party" });
    return { seq, side, name, phone: phone ?? "" };
  });
}
