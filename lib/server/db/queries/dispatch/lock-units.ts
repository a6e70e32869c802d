import { z } from "zod";
import type { Tx } from "../../tx";

const sql = (how: "" | "_shared") =>
  `select pg_advisory_xact_lock${how}(hashtextextended('units ' || $1, 0)) is null as locked`;
const row = z.object({ locked: z.boolean() });

/**
 * To the end of the transaction no unit of the district is retired. Whoever sends a case takes it before looking who there is, and
 * before any case's row.
 */
export async function keepUnits(tx: Tx, districtCode: string): Promise<void> {
  await tx.rows(sql("_shared"), [districtCode], row);
}

/** To the end of the transaction no case of the district is sent to anybody; all that was sent can be read. */
export async function holdDispatches(tx: Tx, districtCode: string): Promise<void> {
  await tx.rows(sql(""), [districtCode], row);
}
