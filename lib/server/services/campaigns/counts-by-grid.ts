import { narrowScope } from "@/lib/access/narrow-scope";
import type { GridCounts } from "@/lib/incidents/campaign/campaign-counts";
import type { CampaignRow } from "@/lib/server/db/queries/campaigns/campaign-row";
import { countCampaignCases } from "@/lib/server/db/queries/campaigns/count-campaign-cases";
import { countCampaignChecks } from "@/lib/server/db/queries/campaigns/count-campaign-checks";
import { listCampaignGrids } from "@/lib/server/db/queries/campaigns/list-campaign-grids";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import type { Tx } from "@/lib/server/db/tx";

const nothing = { found: 0, rectified: 0, overdue: 0, judged: 0, inTime: 0 };

/**
 * A campaign's counts by grid, as far as the actor sees them: of every grid of it, and of other grids where cases
 * or checks are: grids that are no more, or from which a case was added. Of a closed campaign as they were when it was closed.
 */
export async function countsByGrid(
  tx: Tx,
  campaign: CampaignRow,
  { area, now }: { area?: string | undefined; now: Date },
): Promise<GridCounts[]> {
  const prefixes = narrowScope(tx.actor.scope, area);
  const isInside = ({ gridCode }: { gridCode: string }) => prefixes.some((prefix) => gridCode.startsWith(prefix));
  if (campaign.final) return campaign.final.filter(isInside);
  const parts = (await scopeParts(tx, area)).filter(({ districtCode }) => districtCode === campaign.district_code);
  if (parts.length === 0) return [];
  const cases = new Map((await countCampaignCases(tx, campaign, { parts, now })).map((row) => [row.gridCode, row]));
  const checked = (await countCampaignChecks(tx, campaign)).filter(isInside);
  const checks = new Map(checked.map((row) => [row.gridCode, row.checks]));
  const grids = new Set(await listCampaignGrids(tx, campaign, parts));
  return [...new Set([...grids, ...cases.keys(), ...checks.keys()])].sort().map((gridCode) => ({
    ...nothing,
    ...cases.get(gridCode),
    gridCode,
    isTarget: grids.has(gridCode),
    checks: checks.get(gridCode) ?? 0,
  }));
}
