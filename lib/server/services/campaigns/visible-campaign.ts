import { fail, ok, type Result } from "@/lib/kernel/result";
import type { CampaignRow } from "@/lib/server/db/queries/campaigns/campaign-row";
import { findCampaign } from "@/lib/server/db/queries/campaigns/find-campaign";
import type { Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { staleRevision } from "../stale-revision";
import { isOwnCampaign } from "./to-campaign";

/** A campaign that touches the actor's scope; else 404. */
export async function visibleCampaign(tx: Tx, id: string): Promise<Result<CampaignRow>> {
  const row = await findCampaign(tx, await scopeDistricts(tx), id);
  return row ? ok(row) : fail("not-found", { field: "id" });
}

/** The same for a change, on the revision that the actor has seen. Another's campaign is not found: who may read it knows it is there. */
export async function ownCampaign(tx: Tx, id: string, revision: number): Promise<Result<CampaignRow>> {
  const found = await visibleCampaign(tx, id);
  if (!found.ok) return found;
  if (!isOwnCampaign(tx.actor, found.value)) return fail("not-found", { field: "id" });
  return found.value.revision === revision ? found : staleRevision(found.value.revision);
}
