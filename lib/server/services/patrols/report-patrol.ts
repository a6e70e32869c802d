import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Patrol } from "@/lib/contracts/patrols/patrol";
import type { reportPatrolEndpoint } from "@/lib/contracts/patrols/report-patrol-endpoint";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { clockShift } from "@/lib/patrol/clock-shift";
import { hasPlate, readPlate } from "@/lib/patrol/plates/plate";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { stopCode } from "@/lib/server/crypto/stop-code";
import { endPatrol } from "@/lib/server/db/queries/patrols/end-patrol";
import { readWalk } from "@/lib/server/db/queries/patrols/read-walk";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { patrolDetail } from "./patrol-detail";
import { type VisiblePatrol, visiblePatrol } from "./visible-patrol";

type Report = z.output<typeof reportPatrolEndpoint.body>;

/** Ends a walk. Kept are the streets, the check-ins (at the stop's place, not the walker's) and the totals. */
export function reportPatrol(
  actor: Actor,
  { id, report, sentAt }: { id: string; report: Report; sentAt: string | null },
  once: Once,
): Promise<Result<Patrol>> {
  // A header that is no time says nothing of the clock.
  const shift = clockShift(Date.parse(sentAt ?? "") || Date.now(), Date.now());
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visiblePatrol(tx, id);
      return found.ok ? keep(tx, found.value, report, shift) : found;
    }),
  );
}

async function keep(tx: Tx, patrol: VisiblePatrol, report: Report, shift: number): Promise<Result<Patrol>> {
  const faults = faultOf(patrol, report);
  if (faults) return faults;
  const { plan } = patrol;
  const stops = new Map(plan.stops.map((stop) => [stop.key, stop]));
  const moved = (time: string) => new Date(Date.parse(time) + shift);
  const ended = await endPatrol(tx, patrol, {
    startedAt: moved(report.startedAt),
    endedAt: moved(report.endedAt),
    coveredShare: report.coveredShare,
    coveredRoadIds: [...new Set(report.coveredRoadIds)],
    checkIns: report.checkIns.map(({ at, ...checkIn }) => ({
      ...checkIn,
      at: moved(at),
      position: stops.get(checkIn.stop)!.position,
    })),
  });
  if (!ended) return fail("action-not-allowed", { details: { status: "done" } });
  await writeAudit(tx, {
    action: "patrol.report",
    districtCode: ended.district_code,
    subjectKind: "patrol",
    subjectId: ended.id,
    details: { coveredShare: report.coveredShare, checkIns: report.checkIns.length, clockShiftMilliseconds: shift },
  });
  return ok(patrolDetail(ended, plan, await readWalk(tx, ended)));
}

/** What is not of this patrol is refused: nobody learns where else the walker was. */
function faultOf(
  { plan, status, district_code: districtCode }: VisiblePatrol,
  report: Report,
): ReturnType<typeof fail> | null {
  if (status === "done" || status === "cancelled") return fail("action-not-allowed", { details: { status } });
  const roads = new Set(plan.roadIds);
  const stray = report.coveredRoadIds.findIndex((id) => !roads.has(id));
  if (stray !== -1) return fail("invalid-body", { field: `coveredRoadIds[${stray}]` });
  if (Date.parse(report.endedAt) < Date.parse(report.startedAt)) return fail("invalid-body", { field: "endedAt" });
  const stops = new Set(plan.stops.map(({ key }) => key));
  const plates = new Set(plan.stops.filter(({ kind }) => hasPlate(kind)).map(({ key }) => key));
  for (const [i, { stop, kind, reason, code }] of report.checkIns.entries()) {
    if (!stops.delete(stop)) return fail("invalid-body", { field: `checkIns[${i}].stop` });
    if (kind === "code" && !(plates.has(stop) && readPlate(code, stop) === stopCode(districtCode, stop)))
      return fail("invalid-body", { field: `checkIns[${i}].code` });
    if ((kind === "manual" || kind === "skipped") && reason === "")
      return fail("reason-required", { field: `checkIns[${i}].reason` });
  }
  return null;
}
