import { z } from "zod";
import type { Tx } from "../../tx";

const sql = `
select households, people, buildings, cameras from grid_counts where district_code = $1 and grid_code = $2`;
const row = z.object({ households: z.number(), people: z.number(), buildings: z.number(), cameras: z.number() });

export async function findGridCounts(tx: Tx, gridCode: string): Promise<z.infer<typeof row>> {
  const [found] = await tx.rows(sql, [gridCode.slice(0, 6), gridCode], row);
  return found ?? { households: 0, people: 0, buildings: 0, cameras: 0 };
}
