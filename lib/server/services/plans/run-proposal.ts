import type { Actor } from "@/lib/access/actor";
import type { ProposalResult, ProposalWishBody } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { defaultGridRules } from "@/lib/grid/figures/grid-rules";
import type { Ground } from "@/lib/grid/figures/ground";
import type { CellCode, GridGraph } from "@/lib/grid/grid-graph";
import { joinScores } from "@/lib/grid/proposal/join-scores";
import { type Proposals, propose } from "@/lib/grid/proposal/propose";
import { defaultProposalWeights } from "@/lib/grid/proposal/score-parts";
import { runJob } from "../jobs/run-job";

export interface ProposalTask {
  job: string;
  revision: number;
  graph: GridGraph;
  ground: Ground;
  wish: ProposalWishBody;
  total: number;
}

/** Looks for balanced grids, community by community, in slices between other work. */
export const runProposal = (actor: Actor, task: ProposalTask): Promise<void> =>
  runJob(actor, task, search(task), (found) => resultOf(task, found));

function* search(task: ProposalTask): Generator<number, Proposals[]> {
  const groups = groupsOf(task);
  const found: Proposals[] = [];
  for (const [n, cells] of groups.entries()) {
    const one = propose(task.graph, task.ground, wishOf(task, cells));
    let step = one.next();
    for (; step.done !== true; step = one.next()) yield (n + step.value) / groups.length;
    if (step.value) found.push(step.value);
  }
  return found;
}

/** The unlocked cells that are asked for, by community. */
function groupsOf({ graph, wish }: ProposalTask): CellCode[][] {
  const groups = new Map<string, CellCode[]>();
  for (const { code, group, locked } of graph.cells.values()) {
    if (locked || (wish.cells && !wish.cells.includes(code))) continue;
    groups.set(group, [...(groups.get(group) ?? []), code]);
  }
  return [...groups.values()];
}

function wishOf({ wish }: ProposalTask, cells: readonly CellCode[]): Parameters<typeof propose>[2] {
  const load = wish.load ?? defaultGridRules.weights;
  return {
    cells,
    load: (point) => point.households * load.household + point.hazards * load.hazard + point.incidents * load.incident,
    weights: wish.weights ?? defaultProposalWeights,
    seed: wish.seed,
    alternatives: wish.alternatives,
    turns: wish.turns,
  };
}

/** The n-th best of all is the n-th best of each community, or its last. */
function resultOf({ revision, wish }: ProposalTask, found: readonly Proposals[]): ProposalResult {
  const most = Math.min(wish.alternatives, Math.max(0, ...found.map(({ alternatives }) => alternatives.length)));
  const alternatives = Array.from({ length: most }, (_, n) => {
    const chosen = found.flatMap((one) => one.alternatives[Math.min(n, one.alternatives.length - 1)] ?? []);
    return {
      score: joinScores(chosen.map(({ score }) => score)),
      // As JSON: the pure step has read-only lists, the contract's has not.
      steps: chosen.flatMap(({ step, moves }) => (moves.length > 0 ? [structuredClone(step)] : [])) as never,
      moves: chosen.flatMap(({ moves }) => moves),
    };
  });
  return { baseRevision: revision, now: joinScores(found.map(({ now }) => now)), alternatives };
}
