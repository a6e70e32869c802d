import type { Actor } from "@/lib/access/actor";
import { touches } from "@/lib/access/scope";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { CampaignRow } from "@/lib/server/db/queries/campaigns/campaign-row";
import { findCampaign } from "@/lib/server/db/queries/campaigns/find-campaign";
import type { Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { staleRevision } from "../stale-revision";
import { isOwnCampaign } from "./to-campaign";

/** Whether a campaign touches the actor's scope. What is not begun is the business of those who write it. */
export const isVisibleCampaign = (actor: Actor, { places, status }: Pick<CampaignRow, "places" | "status">): boolean =>
  places.some((place) => touches(actor.scope, place)) && (actor.role === "commander" || status !== "draft");

/** A campaign that the actor may see; else 404. */
export async function visibleCampaign(tx: Tx, id: string): Promise<Result<CampaignRow>> {
  const row = await findCampaign(tx, await scopeDistricts(tx), id);
  return row && isVisibleCampaign(tx.actor, row) ? ok(row) : fail("not-found", { field: "id" });
}

/** The same for a change, on the revision that the actor has seen. Another's campaign is not found: who may read it knows it is there. */
export async function ownCampaign(tx: Tx, id: string, revision: number): Promise<Result<CampaignRow>> {
  const found = await visibleCampaign(tx, id);
  if (!found.ok) return found;
  if (!isOwnCampaign(tx.actor, found.value)) return fail("not-found", { field: "id" });
  return found.value.revision === revision ? found : staleRevision(found.value.revision);
}
