import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { PatrolZones, zonePlanSchema } from "@/lib/contracts/patrols/zones";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { findPatrolZones, writePatrolZones } from "@/lib/server/db/queries/patrol-zones/patrol-zones-row";
import { inTransaction } from "@/lib/server/db/tx";
import { staleRevision } from "../stale-revision";
import { layZones } from "./lay-zones";

interface Wanted {
  gridCode: string;
  revision: number;
  plan: z.output<typeof zonePlanSchema>;
}

/** Lays out the patrols of a grid on the revision that was seen. What could not be walked or lies elsewhere is not kept. */
export function putPatrolZones(actor: Actor, { gridCode, revision, plan }: Wanted): Promise<Result<PatrolZones>> {
  return inTransaction(actor, async (tx) => {
    const laid = await layZones(tx, gridCode, plan);
    if (!laid.ok) return laid;
    const now = (await findPatrolZones(tx, gridCode))?.revision ?? 0;
    if (now !== revision) return staleRevision(now);
    const [fault] = laid.value.faults;
    if (fault)
      return fail("zones-refused", { field: `${fault.of}[${fault.at}]`, details: { faults: laid.value.faults } });
    const row = await writePatrolZones(tx, { gridCode, plan, revision });
    if (!row) return staleRevision(revision + 1);
    await writeAudit(tx, {
      action: "patrol.zones",
      districtCode: row.district_code,
      subjectKind: "grid",
      subjectId: gridCode,
      details: {
        revision: row.revision,
        lines: plan.lines.length,
        areas: plan.areas.length,
        posts: plan.posts.length,
      },
    });
    const { updated_by_name: updatedBy, updated_at: updatedAt } = row;
    return ok({ ...laid.value, revision: row.revision, updatedBy, updatedAt });
  });
}
