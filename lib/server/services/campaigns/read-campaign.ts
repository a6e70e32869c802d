import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/role";
import { shownCount } from "@/lib/access/small-count";
import type { BoardLine, CampaignBoard } from "@/lib/contracts/campaigns/campaign";
import type { boardLevels, readCampaignEndpoint } from "@/lib/contracts/campaigns/campaign-endpoints";
import type { CampaignTarget } from "@/lib/incidents/campaign/campaign";
import { addUp, type CampaignLine, gridLine, reachedShare } from "@/lib/incidents/campaign/campaign-board";
import { ok, type Result } from "@/lib/kernel/result";
import type { SpotCounts } from "@/lib/server/db/queries/campaigns/campaign-row";
import { inTransaction } from "@/lib/server/db/tx";
import { countsByGrid } from "./counts-by-grid";
import { countsBySpot } from "./counts-by-spot";
import { toCampaign } from "./to-campaign";
import { visibleCampaign } from "./visible-campaign";

type Query = z.output<typeof readCampaignEndpoint.query>;

const digitsOf: Record<(typeof boardLevels)[number], number> = { street: 9, community: 12, grid: 15 };

const emptyBoard = (targets: readonly CampaignTarget[]): CampaignLine => ({
  ...{ key: "", grids: 0, found: 0, rectified: 0, overdue: 0, judged: 0, inTime: 0, checks: 0 },
  progress: targets.map(() => ({ numerator: 0, denominator: 0 })),
});

/** A campaign with its board, as far as the actor's scope and the area go. */
export function readCampaign(actor: Actor, { id, by, area }: Query & { id: string }): Promise<Result<CampaignBoard>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visibleCampaign(tx, id);
      if (!found.ok) return found;
      const campaign = found.value;
      const now = new Date();
      const { targets } = campaign;
      const grids = (await countsByGrid(tx, campaign, { area, now })).map((counts) => gridLine(counts, targets));
      const [whole = emptyBoard(targets)] = addUp(grids, 0);
      return ok({
        campaign: toCampaign(campaign, actor),
        asOf: campaign.closed_at ?? now.toISOString(),
        whole: shownLine(actor.role, whole, targets),
        spots: (await countsBySpot(tx, campaign, now)).map((counts) => shownSpot(actor.role, counts)),
        lines: addUp(grids, digitsOf[by]).map((line) => shownLine(actor.role, line, targets)),
      });
    },
    { readOnly: true },
  );
}

function shownSpot(role: Role, counts: SpotCounts | null): CampaignBoard["spots"][number] {
  const shown = (figure: keyof SpotCounts) => counts && shownCount(role, counts[figure]);
  return { found: shown("found"), rectified: shown("rectified"), overdue: shown("overdue") };
}

/** A line as a role may see it: to a leader nothing is said of fewer than five cases. */
function shownLine(role: Role, line: CampaignLine, targets: readonly CampaignTarget[]): BoardLine {
  const { key, grids, checks } = line;
  const shown = (count: number) => shownCount(role, count);
  return {
    ...{ key, grids, checks },
    found: shown(line.found),
    rectified: shown(line.rectified),
    overdue: shown(line.overdue),
    targets: line.progress.map((progress, place) => {
      const target = targets[place]!;
      // Checks are no cases.
      const { numerator, denominator } =
        target.kind === "checks-per-grid"
          ? progress
          : { numerator: shown(progress.numerator), denominator: shown(progress.denominator) };
      // The share of one that is hidden would tell it.
      const isTold = numerator !== null && denominator !== null;
      return { numerator, denominator, reached: isTold ? reachedShare(target, progress) : null };
    }),
  };
}
