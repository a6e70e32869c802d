import { z } from "zod";
import { type PartySide, partySides } from "@/lib/incidents/mediation/party-side";
import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";

const list = `
select seq, side, contact from case_parties where district_code = $1 and incident_id = $2 order by seq`;

const row = z.object({ seq: z.number(), side: z.enum(partySides), contact: z.instanceof(Uint8Array) });

const insert = `
insert into case_parties (district_code, incident_id, seq, grid_code, side, contact) values ($1, $2, $3, $4, $5, $6)`;

const remove = "delete from case_parties where district_code = $1 and incident_id = $2 and seq = $3";

/** The sealed contacts of a dispute's parties. The case must have been granted, to whatever role. */
export const listParties = (tx: Tx, incident: IncidentRow): Promise<z.infer<typeof row>[]> =>
  tx.rows(list, [incident.district_code, incident.id], row);

/** @param contact sealed */
export async function insertParty(
  tx: Tx,
  incident: IncidentRow,
  { seq, side, contact }: { seq: number; side: PartySide; contact: Buffer },
): Promise<void> {
  await tx.run(insert, [incident.district_code, incident.id, seq, incident.grid_code, side, contact]);
}

/** @returns whether there was such a party */
export const removeParty = async (tx: Tx, incident: IncidentRow, seq: number): Promise<boolean> =>
  (await tx.run(remove, [incident.district_code, incident.id, seq])) === 1;
