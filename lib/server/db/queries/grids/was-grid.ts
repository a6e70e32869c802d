import { z } from "zod";
import type { Tx } from "../../tx";

const sql = "select true as found from grids where district_code = $1 and code = $2 and validity @> $3::date";
const row = z.object({ found: z.literal(true) });

/** Whether a code was that of a grid on a day, as far as the actor sees grids. */
export const wasGrid = async (tx: Tx, code: string, day: string): Promise<boolean> =>
  (await tx.rows(sql, [code.slice(0, 6), code, day], row)).length > 0;
