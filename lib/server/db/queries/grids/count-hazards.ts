import { z } from "zod";
import type { Tx } from "../../tx";

const sql = `
select (count(*) filter (where status <> 'closed'))::int as open, (count(*) filter (where status = 'closed'))::int as closed
from hazards where district_code = $1 and grid_code = $2`;
const row = z.object({ open: z.number(), closed: z.number() });

/** Hazards of one grid. */
export async function countHazards(tx: Tx, gridCode: string): Promise<z.infer<typeof row>> {
  const [found] = await tx.rows(sql, [gridCode.slice(0, 6), gridCode], row);
  if (!found) throw new Error("an aggregate gave no row");
  return found;
}
