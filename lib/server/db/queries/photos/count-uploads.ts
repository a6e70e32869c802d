import { z } from "zod";
import type { Tx } from "../../tx";

const sql = "select count(*)::int as n from photo_uploads where uploaded_by = $1";
const row = z.object({ n: z.int() });

/** Photos that the actor has sent and no case has taken. */
export async function countUploads(tx: Tx): Promise<number> {
  const [found] = await tx.rows(sql, [tx.actor.userId], row);
  return found?.n ?? 0;
}
