import { z } from "zod";
import type { Tx } from "../../tx";

const sql = "select max(range_metres) as metres from cameras where district_code = any ($1)";
const row = z.object({ metres: z.number().nullable() });

/** How far the farthest-looking camera of the scope reaches on record; 0 without cameras. */
export async function longestRange(tx: Tx, districtCodes: readonly string[]): Promise<number> {
  const [found] = await tx.rows(sql, [districtCodes], row);
  return found?.metres ?? 0;
}
