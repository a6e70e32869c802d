import type { z } from "zod";
import type { FollowedReport, followReportEndpoint } from "@/lib/contracts/public/follow-report-endpoint";
import { publicHistory, publicStage } from "@/lib/incidents/public-stage";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findFollowed } from "@/lib/server/db/queries/incidents/find-followed";
import { findIncident } from "@/lib/server/db/queries/incidents/find-incident";
import { listStages } from "@/lib/server/db/queries/incidents/list-stages";
import { inTransaction } from "@/lib/server/db/tx";
import { followHash } from "./follow-code";
import { publicActor } from "./public-actor";
import { takeFollow } from "./public-limits";

/** How far the report has come. An unknown number and a wrong code are one answer. */
export async function followReport(
  { number, code }: z.output<typeof followReportEndpoint.body>,
  address: string,
): Promise<Result<FollowedReport>> {
  const taken = await takeFollow(address);
  if (!taken.ok) return taken;
  const hash = followHash(number, code);
  return inTransaction(
    await publicActor(),
    async (tx) => {
      await tx.grant("follow", hash.toString("hex"));
      const followed = await findFollowed(tx, hash);
      if (!followed) return fail("not-found", { field: "code" });
      await tx.grant("incident", followed.incidentId);
      const incident = await findIncident(tx, [followed.districtCode], followed.incidentId);
      if (!incident) return fail("not-found", { field: "code" });
      const steps = await listStages(tx, followed);
      return ok({
        number: incident.number,
        category: incident.category,
        reportedAt: incident.reported_at,
        closedAt: incident.closed_at,
        stage: publicStage(incident.status),
        history: publicHistory(steps.map(({ at, to_status: status }) => ({ at, status }))),
      });
    },
    { readOnly: true },
  );
}
