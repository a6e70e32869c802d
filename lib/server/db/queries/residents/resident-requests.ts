import { z } from "zod";
import type { RequestKind } from "@/lib/households/resident-request";
import type { Tx } from "../../tx";
import { type ResidentRequestRow, residentRequestRow, residentRequestSelect } from "./resident-request-row";

const MOST = 200;

const list = `${residentRequestSelect} where r.grid_code ^@ any ($1)
order by (r.status = 'open') desc, r.due_on, r.id desc limit ${MOST}`;

/** Requests of the actor's grids. */
export const listResidentRequests = (tx: Tx): Promise<ResidentRequestRow[]> =>
  tx.rows(list, [tx.actor.scope], residentRequestRow);

const find = `${residentRequestSelect} where r.district_code = any ($1) and r.id = $2 and r.grid_code ^@ any ($3)`;

export async function findResidentRequest(
  tx: Tx,
  districtCodes: readonly string[],
  id: string,
): Promise<ResidentRequestRow | null> {
  const [row] = await tx.rows(find, [districtCodes, id, tx.actor.scope], residentRequestRow);
  return row ?? null;
}

const add = `
insert into resident_requests (district_code, household_id, grid_code, kind, note, asked_on, due_on)
values ($1, $2, $3, $4, $5, $6, $7) returning id`;
const idRow = z.object({ id: z.string() });

/** @returns its id */
export async function insertResidentRequest(
  tx: Tx,
  household: { district_code: string; id: string; grid_code: string },
  { kind, note, askedOn, dueOn }: { kind: RequestKind; note: string; askedOn: string; dueOn: string },
): Promise<string> {
  const { district_code, id, grid_code } = household;
  const [row] = await tx.rows(add, [district_code, id, grid_code, kind, note, askedOn, dueOn], idRow);
  if (!row) throw new Error("insert returned no request");
  return row.id;
}

const decide = `
update resident_requests set status = $4, reason = $5, decided_at = now(), decided_by_name = $6, revision = revision + 1
where district_code = $1 and id = $2 and revision = $3 and status = 'open'`;

/** @returns false when somebody decided first */
export async function decideResidentRequest(
  tx: Tx,
  { district_code, id, revision }: ResidentRequestRow,
  { decision, reason }: { decision: "done" | "refused"; reason: string },
): Promise<boolean> {
  return (await tx.run(decide, [district_code, id, revision, decision, reason, tx.actor.name])) === 1;
}
