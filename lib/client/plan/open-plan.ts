import { callApi } from "@/lib/client/api";
import { readPlanBuildingsEndpoint } from "@/lib/contracts/plans/read-plan-buildings-endpoint";
import { readPlanEndpoint } from "@/lib/contracts/plans/read-plan-endpoint";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import { type Ground, groundOf } from "@/lib/grid/figures/ground";
import { apiTransport } from "./api-transport";
import { indexedDrafts } from "./indexed-drafts";
import type { DraftShelf } from "./plan-draft";
import { PlanEditor } from "./plan-editor";
import { PlanSession, type PlanTransport } from "./plan-session";

interface Reader {
  user: string;
  editable: boolean;
  /** Planners read buildings as anonymous points; others see the figures that the server gives them. */
  countsBuildings: boolean;
}

/** Opens a plan for editing, or for looking at. */
export async function openPlan(id: string, { user, editable, countsBuildings }: Reader): Promise<PlanEditor> {
  const [detail, ground] = await Promise.all([
    callApi(readPlanEndpoint, { params: { id } }),
    countsBuildings ? readGround(id) : null,
  ]);
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
  return new PlanEditor(session, ground, detail.rules, detail.stats);
}

/** Nothing is kept of a plan that is only looked at. */
const nowhere: DraftShelf = { read: () => Promise.resolve(null), write: () => Promise.resolve() };

async function readGround(id: string): Promise<Ground> {
  const read = await callApi(readPlanBuildingsEndpoint, { params: { id } });
  const { x, y, households, people, hazards, incidents, barriers } = read;
  return groundOf(
    x.map((east, i) => ({
      at: [east, y[i]!] as const,
      households: households[i]!,
      people: people[i]!,
      hazards: hazards[i]!,
      incidents: incidents[i]!,
    })),
    barriers,
  );
}

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
