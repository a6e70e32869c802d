import { createIncidentEndpoint } from "@/lib/contracts/incidents/create-incident-endpoint";
import { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import { staleIncidentSchema } from "@/lib/contracts/incidents/stale-incident";
import type { Result } from "@/lib/kernel/result";
import { createIncident } from "@/lib/server/services/incidents/create-incident";
import { listAssignees } from "@/lib/server/services/incidents/list-assignees";
import { listIncidents } from "@/lib/server/services/incidents/list-incidents";
import { transitionIncident } from "@/lib/server/services/incidents/transition-incident";
import type { Bench, BenchRow } from "./bench";
import { benchActor } from "./bench-actor";
import { demoDatabase } from "./demo-database";
import { percentile } from "./percentile";

const ROUNDS = 1_000;
const once = { idempotencyKey: null, fingerprint: new Uint8Array() };
const dispatchers = ["甲", "乙"].map((name) => benchActor({ userId: `bench-${name}`, name }));

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`);
  return result.value;
}

/** A case that waits for its dispatch, at revision 2. */
async function registered(position: [number, number]): Promise<string> {
  const body = createIncidentEndpoint.body.parse({ category: "01002", description: "楼道口堆放垃圾", position });
  const { id } = valueOf(await createIncident(benchActor(), body, once));
  valueOf(await transitionIncident(benchActor(), { id, revision: 1, step: { action: "register" } }, once));
  return id;
}

/** Whether exactly one of two succeeded, and the other was told who did, and that it was a dispatch. */
async function isOneWinner(id: string, assignee: string): Promise<boolean> {
  const step = { action: "dispatch", assignee } as const;
  const results = await Promise.all(
    dispatchers.map((actor) => transitionIncident(actor, { id, revision: 2, step }, once)),
  );
  const winner = dispatchers.filter((_, index) => results[index]?.ok);
  const lost = results.flatMap((result) => (result.ok ? [] : [result.failure]));
  const told = staleIncidentSchema.safeParse(lost[0]?.details).data;
  return (
    winner.length === 1 &&
    lost[0]?.code === "stale-revision" &&
    told?.revision === 3 &&
    told.last?.action === "dispatch" &&
    told.last.actor === winner[0]?.name
  );
}

async function run(): Promise<BenchRow[]> {
  await demoDatabase();
  const newest = valueOf(await listIncidents(benchActor(), listIncidentsEndpoint.query.parse({ limit: "1" })));
  const [place] = newest.items;
  if (!place) throw new Error("the district has no case");
  const assignee = valueOf(await listAssignees(benchActor(), place.id)).items[0]?.assignee ?? "";
  const times: number[] = [];
  let decided = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const id = await registered(place.position);
    const began = performance.now();
    if (await isOneWinner(id, assignee)) decided += 1;
    times.push(performance.now() - began);
  }
  return [
    {
      what: "rounds with one winner and a loser who is told",
      measured: decided,
      unit: "",
      required: { atLeast: ROUNDS },
    },
    { what: "both answers, p95", measured: Math.round(percentile(times, 0.95)), unit: "ms" },
  ];
}

export const bench: Bench = {
  title: "Two dispatchers at once (R02)",
  method: `${ROUNDS} registered cases over the demo district; two of the command centre dispatch each at the same moment from the same revision, through the service.`,
  run,
};
