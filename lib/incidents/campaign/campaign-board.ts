import type { CampaignTarget } from "./campaign";
import type { CampaignCounts, GridCounts } from "./campaign-counts";

/** How far a target is: the two numbers add up over grids. */
export interface TargetProgress {
  numerator: number;
  denominator: number;
}

/** One line of the board: a grid, or all grids of an area. */
export interface CampaignLine extends CampaignCounts {
  /** Code of the area; empty for the whole. */
  key: string;
  grids: number;
  /** In the order of the targets. */
  progress: TargetProgress[];
}

/**
 * More checks than asked for in one grid do not stand in for those missing in another; of a grid that is no target none are
 * asked for.
 */
function progressOf({ kind, amount }: CampaignTarget, counts: GridCounts): TargetProgress {
  if (kind === "rectified") return { numerator: counts.rectified, denominator: counts.found };
  if (kind === "closed-in-time") return { numerator: counts.inTime, denominator: counts.judged };
  const asked = counts.isTarget ? amount : 0;
  return { numerator: Math.min(counts.checks, asked), denominator: asked };
}

/** The share of a target that is reached, 0…1; null where there is nothing to judge. */
export function reachedShare(
  { kind, amount }: CampaignTarget,
  { numerator, denominator }: TargetProgress,
): number | null {
  if (denominator === 0) return null;
  const share = numerator / denominator;
  return kind === "checks-per-grid" ? share : Math.min(1, share / (amount / 100));
}

export function gridLine(of: GridCounts, targets: readonly CampaignTarget[]): CampaignLine {
  const { gridCode, isTarget, ...counts } = of;
  return {
    ...counts,
    key: gridCode,
    grids: isTarget ? 1 : 0,
    progress: targets.map((target) => progressOf(target, of)),
  };
}

const sumOf = (a: CampaignLine, b: CampaignLine): CampaignLine => ({
  key: a.key,
  grids: a.grids + b.grids,
  found: a.found + b.found,
  rectified: a.rectified + b.rectified,
  overdue: a.overdue + b.overdue,
  judged: a.judged + b.judged,
  inTime: a.inTime + b.inTime,
  checks: a.checks + b.checks,
  progress: a.progress.map(({ numerator, denominator }, place) => ({
    numerator: numerator + (b.progress[place]?.numerator ?? 0),
    denominator: denominator + (b.progress[place]?.denominator ?? 0),
  })),
});

/** Lines of grids added up by the first so many digits of their codes, in the order of the codes: 9 streets, 12 communities, 0 the whole. */
export function addUp(lines: readonly CampaignLine[], digits: number): CampaignLine[] {
  const sums = new Map<string, CampaignLine>();
  for (const line of lines) {
    const key = line.key.slice(0, digits);
    const before = sums.get(key);
    sums.set(key, before ? sumOf(before, line) : { ...line, key });
  }
  return [...sums.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
