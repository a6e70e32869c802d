import { openContact } from "@/lib/server/crypto/contact";
import { findReporter } from "@/lib/server/db/queries/incidents/find-reporter";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import type { Tx } from "@/lib/server/db/tx";
import { mayKnowContacts } from "./may-know-contacts";

/** The reporter's contact, or null when none was left or the actor does not handle the case. Mask it or audit it. */
export async function openReporter(tx: Tx, incident: IncidentRow): Promise<{ name: string; phone: string } | null> {
  if (!mayKnowContacts(tx.actor, incident)) return null;
  const sealed = await findReporter(tx, incident);
  if (!sealed) return null;
  const { name, phone } = openContact(sealed, { districtCode: incident.district_code, purpose: "reporter" });
  return { name, phone: phone ?? "" };
}
