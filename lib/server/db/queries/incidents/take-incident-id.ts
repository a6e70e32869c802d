import { z } from "zod";
import type { Tx } from "../../tx";

const sql = "select nextval('incidents_id_seq')::text as id";
const row = z.object({ id: z.string() });

/** The id of a case that is going to be written. */
export async function takeIncidentId(tx: Tx): Promise<string> {
  const [taken] = await tx.rows(sql, [], row);
  if (!taken) throw new Error("a sequence gave no number");
  return taken.id;
}
