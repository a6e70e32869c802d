import { setImmediate as breathe } from "node:timers/promises";
import type { Actor } from "@/lib/access/actor";
import type { ProposalResult, ProposalWishBody } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { defaultGridRules } from "@/lib/grid/figures/grid-rules";
import type { Ground } from "@/lib/grid/figures/ground";
import type { CellCode, GridGraph } from "@/lib/grid/grid-graph";
import type { Point } from "@/lib/grid/point";
import { joinScores } from "@/lib/grid/proposal/join-scores";
import { type Proposals, propose } from "@/lib/grid/proposal/propose";
import { defaultProposalWeights } from "@/lib/grid/proposal/score-parts";
import { ok } from "@/lib/kernel/result";
import { advanceJob, finishJob } from "@/lib/server/db/queries/jobs/jobs";
import { inTransaction } from "@/lib/server/db/tx";

export interface ProposalTask {
  job: string;
  revision: number;
  graph: GridGraph;
  ground: Ground;
  barriers: readonly (readonly Point[])[];
  wish: ProposalWishBody;
  total: number;
}

/** How long other requests wait at most, and how often the job says how far it is. */
const SLICE_MILLISECONDS = 12;
const REPORT_MILLISECONDS = 500;

/** Looks for balanced grids, community by community, in slices between other work. */
export async function runProposal(actor: Actor, task: ProposalTask): Promise<void> {
  const groups = groupsOf(task);
  const found: Proposals[] = [];
  let reported = Date.now();
  try {
    for (const [n, cells] of groups.entries()) {
      const search = propose(task.graph, task.ground, wishOf(task, cells));
      let slice = Date.now();
      let step = search.next();
      for (; step.done !== true; step = search.next()) {
        if (Date.now() - slice < SLICE_MILLISECONDS) continue;
        await breathe();
        slice = Date.now();
        if (slice - reported < REPORT_MILLISECONDS) continue;
        reported = slice;
        if (await isCancelled(actor, task, (n + step.value) / groups.length)) return;
      }
      if (step.value) found.push(step.value);
    }
    await finish(actor, task, { status: "done", result: resultOf(task, found) });
  } catch (error) {
    await finish(actor, task, { status: "failed", errorCode: "internal-error" });
    throw error;
  }
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

function wishOf({ wish, barriers }: ProposalTask, cells: readonly CellCode[]): Parameters<typeof propose>[2] {
  const load = wish.load ?? defaultGridRules.weights;
  return {
    cells,
    load: (point) => point.households * load.household + point.hazards * load.hazard + point.incidents * load.incident,
    barriers,
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

async function isCancelled(actor: Actor, { job, total }: ProposalTask, done: number): Promise<boolean> {
  const told = await inTransaction(actor, async (tx) => {
    const row = await advanceJob(tx, job, Math.round(done * total));
    if (row?.cancel_requested) await finishJob(tx, job, { status: "cancelled" });
    return ok(!row || row.cancel_requested);
  });
  return told.ok && told.value;
}

async function finish(actor: Actor, { job }: ProposalTask, end: Parameters<typeof finishJob>[2]): Promise<void> {
  await inTransaction(actor, async (tx) => {
    await finishJob(tx, job, end);
    return ok(null);
  });
}
