import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Campaign } from "@/lib/contracts/campaigns/campaign";
import type { putCampaignCaseEndpoint } from "@/lib/contracts/campaigns/campaign-endpoints";
import { isOpenCampaign } from "@/lib/incidents/campaign/campaign-life";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { putCampaignCase as putRow } from "@/lib/server/db/queries/campaigns/put-campaign-case";
import { raiseCampaign } from "@/lib/server/db/queries/campaigns/write-campaign";
import { inTransaction } from "@/lib/server/db/tx";
import { visibleIncident } from "../incidents/visible-incident";
import { staleRevision } from "../stale-revision";
import { recordCampaign } from "./record-campaign";
import { toCampaign } from "./to-campaign";
import { ownCampaign } from "./visible-campaign";

type Put = z.output<typeof putCampaignCaseEndpoint.body>;

/** Adds a case of the campaign's district by hand, takes one out, or leaves it to the rule again. */
export function putCampaignCase(
  actor: Actor,
  { id, incident: incidentId, revision, counts, reason }: Put & { id: string; incident: string; revision: number },
): Promise<Result<Campaign>> {
  return inTransaction(actor, async (tx) => {
    const found = await ownCampaign(tx, id, revision);
    if (!found.ok) return found;
    if (!isOpenCampaign(found.value.status)) return fail("action-not-allowed", { field: "id" });
    const incident = await visibleIncident(tx, incidentId);
    if (!incident.ok || incident.value.district_code !== found.value.district_code) {
      return fail("not-found", { field: "incident" });
    }
    const at = new Date();
    const after = await raiseCampaign(tx, found.value, at);
    if (!after) return staleRevision(revision + 1);
    await putRow(tx, after, incident.value, { counts, reason, at });
    await recordCampaign(tx, after, { verb: "case", reason, details: { incident: incidentId, counts } });
    return ok(toCampaign(after, actor));
  });
}
