import type { Actor } from "@/lib/access/actor";
import type { HandOver } from "@/lib/contracts/hand-overs/hand-over";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findHandOver } from "@/lib/server/db/queries/hand-overs/find-hand-over";
import { acknowledgeHandOver as acknowledgeRow } from "@/lib/server/db/queries/hand-overs/write-hand-over";
import { inTransaction } from "@/lib/server/db/tx";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";
import { scopeDistricts } from "../scope-districts";
import { overtaken } from "./overtaken";
import { recordHandOver } from "./record-hand-over";
import { toHandOver } from "./to-hand-over";

/** Takes a shift over: of two who do, one has it and the other is told who. Nobody takes over from himself. */
export function acknowledgeHandOver(
  actor: Actor,
  { id, revision }: { id: string; revision: number },
): Promise<Result<HandOver>> {
  return inTransaction(actor, async (tx) => {
    const note = await findHandOver(tx, await scopeDistricts(tx), id);
    if (!note) return fail("not-found", { field: "id" });
    if (note.written_by === actor.userId) return fail("own-hand-over", { field: "id" });
    if (!(await acknowledgeRow(tx, { ...note, revision }, new Date()))) return overtaken(tx, note);
    await recordHandOver(tx, note, "acknowledge", { shift: note.shift, from: note.written_by });
    // Other desks put it away.
    const data = { kind: "hand-over", toRole: "commander", isDrill: false };
    await writeOutbox(tx, { topic: "alerts", districtCode: note.district_code, gridCode: note.area_code, data });
    const after = await findHandOver(tx, [note.district_code], id);
    if (!after) throw new Error(`hand-over ${id} has gone within its transaction`);
    return ok(await toHandOver(tx, after));
  });
}
