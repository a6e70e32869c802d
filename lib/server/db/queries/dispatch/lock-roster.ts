import { z } from "zod";
import type { Tx } from "../../tx";

const sql = "select pg_advisory_xact_lock(hashtextextended('roster ' || $1 || ' ' || $2, 0)) is null as locked";

/** Rosters are written one after the other, so that none is written on what another has just changed. */
export async function lockRoster(tx: Tx, districtCode: string, unitId: string): Promise<void> {
  await tx.rows(sql, [districtCode, unitId], z.object({ locked: z.boolean() }));
}
