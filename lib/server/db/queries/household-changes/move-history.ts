import { z } from "zod";
import type { Tx } from "../../tx";
import type { Door } from "./door";

const idRow = z.object({ id: z.string() });

const visits = `
update care_visits set household_id = $3
where district_code = $1 and household_id = $2 and visited_at is not null and ($4::bigint[] is null or id = any ($4)) returning id`;
const requests = `
update resident_requests set household_id = $3, grid_code = case when status = 'open' then $5 else grid_code end
where district_code = $1 and household_id = $2 and ($4::bigint[] is null or id = any ($4)) returning id`;

export const movedSchema = z.object({ visits: z.array(z.string()), requests: z.array(z.string()) });

export type Moved = z.infer<typeof movedSchema>;

/** Gives the visits made and the requests of one household to another: all of them, or those that came before. @returns which */
export async function moveHistory(tx: Tx, from: Door, to: Door, only: Moved | null): Promise<Moved> {
  const key = [from.district_code, from.id, to.id];
  const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
  return {
    visits: ids(await tx.rows(visits, [...key, only?.visits ?? null], idRow)),
    requests: ids(await tx.rows(requests, [...key, only?.requests ?? null, to.grid_code], idRow)),
  };
}

const ahead =
  "select due_on::text from care_visits where district_code = $1 and household_id = $2 and visited_at is null";
const dueRow = z.object({ due_on: z.string() });

/** When the household's next visit is due; null: none is planned. */
export async function visitAhead(tx: Tx, { district_code, id }: Door): Promise<string | null> {
  const [row] = await tx.rows(ahead, [district_code, id], dueRow);
  return row?.due_on ?? null;
}
