import { fail, type Result } from "@/lib/kernel/result";
import { findHandOver } from "@/lib/server/db/queries/hand-overs/find-hand-over";
import type { HandOverRow } from "@/lib/server/db/queries/hand-overs/hand-over-row";
import type { Tx } from "@/lib/server/db/tx";
import { staleRevision } from "../stale-revision";

/** Why a note could not be written: somebody has taken it, or its words were mended since it was read. */
export async function overtaken(tx: Tx, note: HandOverRow): Promise<Result<never>> {
  const now = (await findHandOver(tx, [note.district_code], note.id)) ?? note;
  return now.acknowledged_at === null
    ? staleRevision(now.revision)
    : fail("already-acknowledged", { details: { by: now.acknowledged_name, at: now.acknowledged_at } });
}
