import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import type { addPartyEndpoint } from "@/lib/contracts/incidents/mediation-endpoints";
import { MOST_PARTIES } from "@/lib/incidents/mediation/party-side";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { sealContact } from "@/lib/server/crypto/contact";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { insertParty, removeParty as removeRow } from "@/lib/server/db/queries/mediation/case-parties";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { incidentDetail } from "../incidents/incident-detail";
import { toCase } from "../incidents/to-case";
import { visibleIncident } from "../incidents/visible-incident";
import { writeOnCase } from "../incidents/write-on-case";
import type { Once } from "../once";
import { openParties, type Party } from "./open-parties";

type Body = z.output<typeof addPartyEndpoint.body>;

/** Keeps a party of a dispute, sealed, with its case. Timeline and audit say that it was done, and not who it is. */
export function addParty(
  actor: Actor,
  { id, side, name, phone }: Body & { id: string },
  once: Once,
): Promise<Result<IncidentDetail>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const dispute = await disputeOf(tx, id);
      if (!dispute.ok) return dispute;
      const { incident, parties } = dispute.value;
      if (parties.length >= MOST_PARTIES) return fail("conflict", { details: { most: MOST_PARTIES } });
      const written = await note(tx, incident, "add-party", { side });
      if (!written.ok) return written;
      const place = { districtCode: incident.district_code, purpose: "party" } as const;
      const contact = sealContact({ name, phone, idNumber: "" }, place);
      await insertParty(tx, incident, { seq: written.value.revision, side, contact });
      return ok(await incidentDetail(tx, written.value));
    }),
  );
}

/** Forgets a party: the row is gone, and that it was there stays on record. */
export function removeParty(actor: Actor, { id, seq }: { id: string; seq: number }): Promise<Result<IncidentDetail>> {
  return inTransaction(actor, async (tx) => {
    const dispute = await disputeOf(tx, id);
    if (!dispute.ok) return dispute;
    const { incident } = dispute.value;
    if (!(await removeRow(tx, incident, seq))) return fail("not-found", { field: "seq" });
    const written = await note(tx, incident, "remove-party", { seq });
    return written.ok ? ok(await incidentDetail(tx, written.value)) : written;
  });
}

/** A dispute whose parties the actor may know; else there is nothing here. */
async function disputeOf(tx: Tx, id: string): Promise<Result<{ incident: IncidentRow; parties: Party[] }>> {
  const found = await visibleIncident(tx, id);
  if (!found.ok) return found;
  const parties = found.value.mediation === null ? null : await openParties(tx, found.value);
  return parties ? ok({ incident: found.value, parties }) : fail("not-found", { field: "id" });
}

const note = (
  tx: Tx,
  incident: IncidentRow,
  action: "add-party" | "remove-party",
  details: Readonly<Record<string, unknown>>,
): Promise<Result<IncidentRow>> =>
  writeOnCase(tx, incident, {
    ...{ action, details, note: "" },
    after: () => ({ ...toCase(incident), revision: incident.revision + 1 }),
  });
