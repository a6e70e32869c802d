import { contactHash, sealContact } from "@/lib/server/crypto/contact";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { insertReporter } from "@/lib/server/db/queries/incidents/insert-reporter";
import type { Tx } from "@/lib/server/db/tx";

/** Keeps who reported apart from the case, sealed. */
export async function keepReporter(
  tx: Tx,
  incident: IncidentRow,
  { name, phone }: { name: string; phone: string },
): Promise<void> {
  const place = { districtCode: incident.district_code, purpose: "reporter" } as const;
  const contact = sealContact({ name, phone, idNumber: "" }, place);
  await insertReporter(tx, incident, contact, contactHash("phone", phone));
}
