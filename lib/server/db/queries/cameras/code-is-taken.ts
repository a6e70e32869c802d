import { z } from "zod";
import type { Tx } from "../../tx";

const sql = "select exists (select from cameras where district_code = $1 and code = $2 and id <> $3) as taken";
const row = z.object({ taken: z.boolean() });

/** True when another camera of the district has the code. */
export async function codeIsTaken(
  tx: Tx,
  { districtCode, code, exceptId }: { districtCode: string; code: string; exceptId: string },
): Promise<boolean> {
  const [found] = await tx.rows(sql, [districtCode, code, exceptId], row);
  return found?.taken === true;
}
