import { createStore } from "zustand/vanilla";
import type { ProposalJob, ProposalWishBody } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { toTopology } from "@/lib/grid/codec/to-topology";
import type { Ground } from "@/lib/grid/figures/ground";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { pointColumns } from "@/lib/workers/proposals/proposal-data";
import { runProposal } from "@/lib/workers/proposals/run-proposal";

const HERE = "here-";

/** True for a proposal that this browser looks for itself; any other is a job of the server. */
export const isLocalProposal = (job: string): boolean => job.startsWith(HERE);

interface LocalPlan {
  graph: GridGraph;
  /** Which revision the graph is. */
  revision: number;
  ground: Ground;
}

/** The one proposal of this page; it ends with the page. */
export const localProposal = createStore<{ job: ProposalJob | null }>(() => ({ job: null }));

let running: AbortController | null = null;

/** Looks for balanced grids of one community in a worker: a few seconds, and no load on the server. */
export function beginLocalProposal({ graph, revision, ground }: LocalPlan, wish: ProposalWishBody): string {
  running?.abort();
  const control = new AbortController();
  running = control;
  const id = `${HERE}${crypto.randomUUID()}`;
  const tell = (job: Omit<ProposalJob, "id">): void => {
    if (running === control) localProposal.setState({ job: { id, ...job } });
  };
  const nothing = { done: 0, errorCode: null, result: null };
  tell({ ...nothing, status: "running" });
  const question = {
    topology: toTopology(graph),
    points: pointColumns(ground),
    barriers: ground.barriers.map((line) => [...line]),
    wish,
  };
  runProposal(question, (done) => tell({ ...nothing, status: "running", done }), control.signal).then(
    (found) => tell({ ...nothing, status: "done", done: 1, result: { baseRevision: revision, ...found } }),
    (cause: unknown) => {
      if (control.signal.aborted) tell({ ...nothing, status: "cancelled" });
      else {
        // The page says only that it failed; why is for who looks at the browser's console.
        reportError(cause);
        tell({ ...nothing, status: "failed", errorCode: "internal-error" });
      }
    },
  );
  return id;
}

export function stopLocalProposal(): void {
  running?.abort();
}
