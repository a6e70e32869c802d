import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Campaign } from "@/lib/contracts/campaigns/campaign";
import type { stepCampaignEndpoint } from "@/lib/contracts/campaigns/campaign-endpoints";
import { allowedCampaignSteps, statusAfter } from "@/lib/incidents/campaign/campaign-life";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { CampaignRow } from "@/lib/server/db/queries/campaigns/campaign-row";
import { moveCampaign } from "@/lib/server/db/queries/campaigns/write-campaign";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { staleRevision } from "../stale-revision";
import { countsByGrid } from "./counts-by-grid";
import { countsBySpot } from "./counts-by-spot";
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
    const final = status === "closed" ? await finalCounts(tx, before, now) : null;
    const after = await moveCampaign(tx, before, { status, summary, final }, now);
    if (!after) return staleRevision(revision + 1);
    await recordCampaign(tx, after, { verb: step, details: { summary } });
    return ok(toCampaign(after, actor));
  });
}

/** Whoever closes a campaign has all of it in the scope. */
async function finalCounts(tx: Tx, campaign: CampaignRow, now: Date) {
  const spots = await countsBySpot(tx, campaign, now);
  return { grids: await countsByGrid(tx, campaign, { now }), spots: spots.filter((counts) => counts !== null) };
}
