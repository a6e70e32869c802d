import { z } from "zod";
import type { Tx } from "../../tx";

const sql = "select exists (select from departments where code = $1 and active and $2 ^@ area_code) as known";
const row = z.object({ known: z.boolean() });

/** True when an active department with this code is responsible for the grid. */
export async function departmentExists(tx: Tx, code: string, gridCode: string): Promise<boolean> {
  const [found] = await tx.rows(sql, [code, gridCode], row);
  return found?.known === true;
}
