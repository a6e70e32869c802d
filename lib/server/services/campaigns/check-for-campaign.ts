import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { checkForCampaignEndpoint } from "@/lib/contracts/campaigns/campaign-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { countCampaignChecks } from "@/lib/server/db/queries/campaigns/count-campaign-checks";
import { insertCampaignCheck } from "@/lib/server/db/queries/campaigns/insert-campaign-check";
import { wasGrid } from "@/lib/server/db/queries/grids/was-grid";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { today } from "../today";
import { recordCampaign } from "./record-campaign";
import { visibleCampaign } from "./visible-campaign";

type Check = z.output<typeof checkForCampaignEndpoint.body>;
type Answer = z.output<typeof checkForCampaignEndpoint.success.schema>;

/** Records one check in a grid. What it found is a case of its own and counts as such. */
export function checkForCampaign(actor: Actor, check: Check & { id: string }, once: Once): Promise<Result<Answer>> {
  return inTransaction(actor, (tx) => idempotent(tx, once.idempotencyKey, once.fingerprint, () => record(tx, check)));
}

async function record(tx: Tx, { id, gridCode, day, note }: Check & { id: string }): Promise<Result<Answer>> {
  const found = await visibleCampaign(tx, id);
  if (!found.ok) return found;
  const campaign = found.value;
  if (campaign.status !== "running") return fail("action-not-allowed", { field: "id" });
  const isOfCampaign = campaign.places.some((place) => gridCode.startsWith(place));
  if (!isOfCampaign || !covers(tx.actor.scope, gridCode)) return fail("outside-scope", { field: "gridCode" });
  // Neither before the campaign, nor after it, nor a day that is to come.
  if (day < campaign.from_day || day > campaign.to_day || day > today()) return fail("invalid-body", { field: "day" });
  if (!(await wasGrid(tx, gridCode, day))) return fail("outside-scope", { field: "gridCode" });
  const check = await insertCampaignCheck(tx, campaign, { gridCode, day, note, at: new Date() });
  await recordCampaign(tx, campaign, { verb: "check", details: { check, gridCode, day } });
  const [{ checks } = { checks: 0 }] = await countCampaignChecks(tx, campaign, gridCode);
  return ok({ id: check, checks });
}
