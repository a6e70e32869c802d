import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Campaign } from "@/lib/contracts/campaigns/campaign";
import type { stepCampaignEndpoint } from "@/lib/contracts/campaigns/campaign-endpoints";
import { allowedCampaignSteps, statusAfter } from "@/lib/incidents/campaign/campaign-life";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { moveCampaign } from "@/lib/server/db/queries/campaigns/write-campaign";
import { inTransaction } from "@/lib/server/db/tx";
import { staleRevision } from "../stale-revision";
import { countsByGrid } from "./counts-by-grid";
import { recordCampaign } from "./record-campaign";
import { toCampaign } from "./to-campaign";
import { ownCampaign } from "./visible-campaign";

type Step = z.output<typeof stepCampaignEndpoint.body>;

/** Starts a campaign, or closes it with a summary and with its figures as they are now. */
export function stepCampaign(
  actor: Actor,
  { id, revision, step, summary = "" }: Step & { id: string; revision: number },
): Promise<Result<Campaign>> {
  return inTransaction(actor, async (tx) => {
    const found = await ownCampaign(tx, id, revision);
    if (!found.ok) return found;
    const before = found.value;
    const status = statusAfter(before.status, step);
    if (status === null) {
      const details = { allowedSteps: allowedCampaignSteps(before.status) };
      return fail("action-not-allowed", { field: "step", details });
    }
    if (status === "closed" && summary === "") return fail("reason-required", { field: "summary" });
    const now = new Date();
    const final = status === "closed" ? await countsByGrid(tx, before, { now }) : null;
    const after = await moveCampaign(tx, before, { status, summary, final }, now);
    if (!after) return staleRevision(revision + 1);
    await recordCampaign(tx, after, { verb: step, details: { summary } });
    return ok(toCampaign(after, actor));
  });
}
