import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Visited } from "@/lib/contracts/care/care-visit";
import type { recordCareVisitEndpoint } from "@/lib/contracts/care/care-visit-endpoints";
import { nextVisitOn } from "@/lib/households/care-visit";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { findCareVisit } from "@/lib/server/db/queries/care/find-care-visit";
import { planNextVisit } from "@/lib/server/db/queries/care/plan-next-visit";
import { writeCareVisit } from "@/lib/server/db/queries/care/write-care-visit";
import { listDictionary } from "@/lib/server/db/queries/reference/list-dictionary";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { scopeDistricts } from "../scope-districts";
import { today } from "../today";
import { toldTime } from "../told-time";
import { rhythmOf } from "./to-care-visit";

type Body = z.output<typeof recordCareVisitEndpoint.body>;

export function recordCareVisit(
  actor: Actor,
  { id, body, sentAt }: { id: string; body: Body; sentAt: string | null },
  once: Once,
): Promise<Result<Visited>> {
  const at = toldTime(body.visitedAt, sentAt);
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, () => record(tx, { id, at }, body)),
  );
}

async function record(
  tx: Tx,
  { id, at }: { id: string; at: Date },
  { outcome, checks, note, nextOn }: Body,
): Promise<Result<Visited>> {
  const row = await findCareVisit(tx, await scopeDistricts(tx), id);
  if (!row) return fail("not-found", { field: "id" });
  // Somebody else made this visit.
  if (row.visited) return fail("action-not-allowed", { field: "outcome" });
  const known = new Set((await listDictionary(tx, "care-check", today())).map(({ code }) => code));
  const unknown = checks.findIndex((check) => !known.has(check));
  if (unknown >= 0) return fail("unknown-category", { field: `checks[${unknown}]` });
  const day = dayName(localDay(at.getTime()));
  await writeCareVisit(tx, row, { at, day, outcome, checks, note });
  const days = rhythmOf(row, await listDictionary(tx, "care-need", today()));
  // Without a need, and so without consent, there is nothing to come back for.
  const next = row.care_needs.length === 0 ? null : (nextOn ?? nextVisitOn(day, outcome, days));
  if (next !== null) await planNextVisit(tx, row, next);
  await writeAudit(tx, {
    action: "household.visit",
    districtCode: row.district_code,
    subjectKind: "household",
    subjectId: row.id,
    purpose: "care",
    details: { visit: id, outcome, nextOn: next },
  });
  return ok({ id, householdId: row.id, visitedAt: at.toISOString(), outcome, nextOn: next });
}
