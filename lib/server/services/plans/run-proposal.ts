import type { Actor } from "@/lib/access/actor";
import type { ProposalResult, ProposalWishBody } from "@/lib/contracts/plans/plan-proposal-endpoints";
import type { Ground } from "@/lib/grid/figures/ground";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { type CommunitiesProposal, proposeCommunities } from "@/lib/grid/proposal/propose-communities";
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
  runJob(actor, task, proposeCommunities(task.graph, task.ground, task.wish), (found) =>
    resultOf(task.revision, found),
  );

/** As JSON: the pure step has read-only lists, the contract's has not. */
const resultOf = (baseRevision: number, { now, alternatives }: CommunitiesProposal): ProposalResult => ({
  baseRevision,
  now,
  alternatives: structuredClone(alternatives) as never,
});
