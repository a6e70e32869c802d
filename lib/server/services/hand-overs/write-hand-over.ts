import type { Actor } from "@/lib/access/actor";
import type { HandOver, HandOverWords } from "@/lib/contracts/hand-overs/hand-over";
import { handOverRights } from "@/lib/incidents/hand-over/hand-over-rights";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findHandOver } from "@/lib/server/db/queries/hand-overs/find-hand-over";
import type { HandOverRow } from "@/lib/server/db/queries/hand-overs/hand-over-row";
import { replaceWatchedCases } from "@/lib/server/db/queries/hand-overs/watched-cases";
import { amendHandOver as amendRow, insertHandOver } from "@/lib/server/db/queries/hand-overs/write-hand-over";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { notify } from "../alarms/notify";
import type { Once } from "../once";
import { scopeDistricts } from "../scope-districts";
import { areaFault } from "./area-fault";
import { factsOf } from "./facts-of";
import { overtaken } from "./overtaken";
import { recordHandOver } from "./record-hand-over";
import { toHandOver } from "./to-hand-over";

/** Counts what is open, keeps it with the words, and tells whoever has the whole area. */
export function writeHandOver(
  actor: Actor,
  { area, ...words }: HandOverWords & { area: string },
  once: Once,
): Promise<Result<HandOver>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const fault = await areaFault(tx, area);
      if (fault) return fault;
      const at = new Date();
      const facts = await factsOf(tx, area, at);
      const id = await insertHandOver(tx, { area, words, facts, at });
      const [districtCode, { shift }] = [area.slice(0, 6), words];
      await notify(tx, {
        ...{ districtCode, at, isDrill: false },
        gridCode: area,
        kind: "hand-over",
        toRole: "commander",
        incidentId: null,
        data: { name: shift, nameEn: shift, handOver: id },
      });
      return written(tx, { district_code: districtCode, id, area_code: area }, words, "write");
    }),
  );
}

/** Mends the words; the facts are those of the moment when the shift was handed over. */
export function amendHandOver(
  actor: Actor,
  { id, revision, words }: { id: string; revision: number; words: HandOverWords },
): Promise<Result<HandOver>> {
  return inTransaction(actor, async (tx) => {
    const note = await findHandOver(tx, await scopeDistricts(tx), id);
    if (!note) return fail("not-found", { field: "id" });
    if (note.written_by !== actor.userId) return fail("forbidden");
    const rights = handOverRights({ writtenBy: note.written_by, acknowledgedAt: note.acknowledged_at }, actor.userId);
    if (!rights.amend || !(await amendRow(tx, { ...note, revision }, words, new Date()))) return overtaken(tx, note);
    return written(tx, note, words, "amend");
  });
}

async function written(
  tx: Tx,
  note: Pick<HandOverRow, "district_code" | "id" | "area_code">,
  { shift, watched }: HandOverWords,
  act: "write" | "amend",
): Promise<Result<HandOver>> {
  const twice = watched.findIndex(
    ({ incident }, place) => watched.findIndex((other) => other.incident === incident) < place,
  );
  const wrong = twice >= 0 ? twice : await replaceWatchedCases(tx, note, watched);
  if (wrong >= 0) return fail("invalid-body", { field: `watched[${wrong}].incident` });
  await recordHandOver(tx, note, act, { shift, watched: watched.map(({ incident }) => incident) });
  const after = await findHandOver(tx, [note.district_code], note.id);
  if (!after) throw new Error(`hand-over ${note.id} has gone within its transaction`);
  return ok(await toHandOver(tx, after));
}
