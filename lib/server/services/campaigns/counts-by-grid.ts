import { narrowScope } from "@/lib/access/narrow-scope";
import type { CampaignRow, GridCounts } from "@/lib/server/db/queries/campaigns/campaign-row";
import { countCampaignCases } from "@/lib/server/db/queries/campaigns/count-campaign-cases";
import { countCampaignChecks } from "@/lib/server/db/queries/campaigns/count-campaign-checks";
import { listCampaignGrids } from "@/lib/server/db/queries/campaigns/list-campaign-grids";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import type { Tx } from "@/lib/server/db/tx";

const nothing = { found: 0, rectified: 0, overdue: 0, judged: 0, inTime: 0 };

/**
 * A campaign's counts by grid, as far as the actor sees them: of every grid of it, and of grids that are no more where cases
 * remember them. Of a closed campaign as they were when it was closed.
 */
export async function countsByGrid(
  tx: Tx,
  campaign: CampaignRow,
  { area, now }: { area?: string | undefined; now: Date },
): Promise<GridCounts[]> {
  if (campaign.final) {
    const prefixes = narrowScope(tx.actor.scope, area);
    return campaign.final.filter(({ gridCode }) => prefixes.some((prefix) => gridCode.startsWith(prefix)));
  }
  const parts = (await scopeParts(tx, area)).filter(({ districtCode }) => districtCode === campaign.district_code);
  if (parts.length === 0) return [];
  const cases = new Map((await countCampaignCases(tx, campaign, { parts, now })).map((row) => [row.gridCode, row]));
  const checks = new Map((await countCampaignChecks(tx, campaign)).map((row) => [row.gridCode, row.checks]));
  const grids = await listCampaignGrids(tx, campaign, parts);
  return [...new Set([...grids, ...cases.keys()])].sort().map((gridCode) => ({
    ...nothing,
    ...cases.get(gridCode),
    gridCode,
    checks: checks.get(gridCode) ?? 0,
  }));
}
