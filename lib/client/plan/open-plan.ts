import { callApi } from "@/lib/client/api";
import type { PlanDetail } from "@/lib/contracts/plans/plan";
import { readPlanBuildingsEndpoint } from "@/lib/contracts/plans/read-plan-buildings-endpoint";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import type { CellFigures } from "@/lib/grid/figures/cell-figures";
import type { Ground } from "@/lib/grid/figures/ground";
import type { CellCode } from "@/lib/grid/grid-graph";
import { apiTransport } from "./api-transport";
import { figuresOf } from "./figures-after";
import { groundOfColumns } from "./ground-of-columns";
import { indexedDrafts } from "./indexed-drafts";
import { knownFigures } from "./known-figures";
import type { DraftShelf } from "./plan-draft";
import { PlanEditor } from "./plan-editor";
import { PlanSession, type PlanTransport } from "./plan-session";

interface OpenedPlan {
  detail: PlanDetail;
  /** A planner counts the figures out of the buildings, which come later; others see those that the server gives them. */
  counts: boolean;
  user: string;
  editable: boolean;
}

/** Opens a plan that was just read, for editing or for looking at. */
export async function openPlan({ detail, counts, user, editable }: OpenedPlan): Promise<PlanEditor> {
  const { id } = detail;
  // The first reading of the session is the one just made.
  let first: { revision: number; graph: ReturnType<typeof fromTopology> } | null = {
    revision: detail.revision,
    graph: fromTopology(detail.topology),
  };
  const transport = apiTransport(id);
  const once: PlanTransport = {
    send: transport.send,
    read: () => {
      const known = first;
      first = null;
      return known ? Promise.resolve(known) : transport.read();
    },
  };
  const session = await PlanSession.open({
    plan: id,
    transport: once,
    drafts: editable ? indexedDrafts(user) : nowhere,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    pause,
  });
  return new PlanEditor(session, detail.rules, counts ? null : knownFigures(detail.stats));
}

const SLICE_MILLISECONDS = 30;

/** Counts the figures of an open plan: half a second's work for a district, in between of which the page lives. */
export async function countPlan(editor: PlanEditor, ground: Ground): Promise<void> {
  const graph = editor.graph();
  const figures = new Map<CellCode, CellFigures>();
  let began = performance.now();
  for (const code of graph.cells.keys()) {
    for (const [cell, counted] of figuresOf(graph, [code], ground, editor.rules)) figures.set(cell, counted);
    if (performance.now() - began < SLICE_MILLISECONDS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  editor.count(ground, { graph, figures });
}

/** Nothing is kept of a plan that is only looked at. */
const nowhere: DraftShelf = { read: () => Promise.resolve(null), write: () => Promise.resolve() };

export const readGround = async (id: string, signal: AbortSignal): Promise<Ground> =>
  groundOfColumns(await callApi(readPlanBuildingsEndpoint, { params: { id }, signal }));

const FIRST_PAUSE_MILLISECONDS = 1_000;
const LONGEST_PAUSE_MILLISECONDS = 30_000;

/** Waits longer after each attempt; the network's return ends the wait. */
const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(LONGEST_PAUSE_MILLISECONDS, FIRST_PAUSE_MILLISECONDS * 2 ** attempt));
    window.addEventListener("online", done);
  });
