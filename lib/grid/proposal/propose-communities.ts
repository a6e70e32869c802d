import type { EditStep } from "../edit/plan-step";
import { defaultGridRules, type GridRules } from "../figures/grid-rules";
import type { Ground } from "../figures/ground";
import type { CellCode, GridGraph } from "../grid-graph";
import type { ProposedMove } from "./explain-moves";
import { joinScores } from "./join-scores";
import { type Proposals, type ProposalWish, propose } from "./propose";
import { defaultProposalWeights, type PartScore, type ProposalWeights, type SizeLimits } from "./score-parts";

/** What a planner asks for; what is left out is as the rules say. */
export interface CommunitiesWish {
  /** Only these cells; of them never the locked. */
  cells?: readonly CellCode[] | undefined;
  weights?: ProposalWeights | undefined;
  load?: GridRules["weights"] | undefined;
  limits?: SizeLimits | undefined;
  seed: number;
  alternatives: number;
  turns: number;
}

export interface CommunitiesProposal {
  now: PartScore;
  /** The best first. */
  alternatives: { score: PartScore; steps: EditStep[]; moves: ProposedMove[] }[];
}

/**
 * Looks for balanced grids, community by community.
 * @yields the share done, 0 to 1; who asks may stop at any time
 */
export function* proposeCommunities(
  graph: GridGraph,
  ground: Ground,
  wish: CommunitiesWish,
): Generator<number, CommunitiesProposal> {
  const groups = groupsOf(graph, wish);
  const found: Proposals[] = [];
  for (const [n, cells] of groups.entries()) {
    const one = propose(graph, ground, wishOf(wish, cells));
    let step = one.next();
    for (; step.done !== true; step = one.next()) yield (n + step.value) / groups.length;
    if (step.value) found.push(step.value);
  }
  return joined(wish, found);
}

/** The unlocked cells that are asked for, by community. */
function groupsOf(graph: GridGraph, wish: CommunitiesWish): CellCode[][] {
  const wanted = wish.cells && new Set(wish.cells);
  const groups = new Map<string, CellCode[]>();
  for (const { code, group, locked } of graph.cells.values()) {
    if (locked || (wanted && !wanted.has(code))) continue;
    groups.set(group, [...(groups.get(group) ?? []), code]);
  }
  return [...groups.values()];
}

function wishOf(wish: CommunitiesWish, cells: readonly CellCode[]): ProposalWish {
  const load = wish.load ?? defaultGridRules.weights;
  return {
    cells,
    load: (point) => point.households * load.household + point.hazards * load.hazard + point.incidents * load.incident,
    weights: wish.weights ?? defaultProposalWeights,
    limits: wish.limits ?? null,
    seed: wish.seed,
    alternatives: wish.alternatives,
    turns: wish.turns,
  };
}

/** The n-th best of all is the n-th best of each community, or its last. */
function joined(wish: CommunitiesWish, found: readonly Proposals[]): CommunitiesProposal {
  const most = Math.min(wish.alternatives, Math.max(0, ...found.map(({ alternatives }) => alternatives.length)));
  const alternatives = Array.from({ length: most }, (_, n) => {
    const chosen = found.flatMap((one) => one.alternatives[Math.min(n, one.alternatives.length - 1)] ?? []);
    return {
      score: joinScores(chosen.map(({ score }) => score)),
      steps: chosen.flatMap(({ step, moves }) => (moves.length > 0 ? [step] : [])),
      moves: chosen.flatMap(({ moves }) => moves),
    };
  });
  return { now: joinScores(found.map(({ now }) => now)), alternatives };
}
