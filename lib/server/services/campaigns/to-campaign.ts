import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { Campaign } from "@/lib/contracts/campaigns/campaign";
import { allowedCampaignSteps, isOpenCampaign } from "@/lib/incidents/campaign/campaign-life";
import type { CampaignRow } from "@/lib/server/db/queries/campaigns/campaign-row";

/** Whoever answers for all places of a campaign may change it. */
export const isOwnCampaign = (actor: Actor, { area_code }: Pick<CampaignRow, "area_code">): boolean =>
  actor.role === "commander" && covers(actor.scope, area_code);

export function toCampaign(row: CampaignRow, actor: Actor): Campaign {
  const isOwn = isOwnCampaign(actor, row);
  return {
    id: row.id,
    name: row.name,
    purpose: row.purpose,
    places: row.places,
    spots: row.spots,
    categories: row.categories,
    fromDay: row.from_day,
    toDay: row.to_day,
    targets: row.targets,
    areaCode: row.area_code,
    status: row.status,
    summary: row.summary,
    createdBy: row.created_by_name,
    startedAt: row.started_at,
    closedAt: row.closed_at,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by_name,
    revision: row.revision,
    mayChange: isOwn && isOpenCampaign(row.status),
    allowedSteps: isOwn ? allowedCampaignSteps(row.status) : [],
  };
}
