import type { Serializable } from "node:child_process";
import { once as event } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { ok } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { createIncident } from "@/lib/server/services/incidents/create-incident";
import type { Bench, BenchRow } from "./bench";
import { benchActor } from "./bench-actor";
import { benchToken } from "./bench-token";
import { type ChildServer, startChild } from "./child-server";
import { demoDatabase } from "./demo-database";
import { forkChild } from "./fork-child";
import type { ClientsOrder, ClientsReport } from "./live-clients";
import { percentile } from "./percentile";

const CLIENTS = 1_000;
/** Besides them: these hang up twice a second and resume. */
const DROPPING = 40;
const EVENTS = 500;
const EVENTS_PER_SECOND = 50;
const WRITERS = 16;
const WRITE_SECONDS = 5;
const ROUNDS = 3;
const FAN_OUT_ROUNDS = 3;
const WRITERS_CLIENTS = 10;
const MEMORY_CLIENTS = 200;

const once = { idempotencyKey: null, fingerprint: new Uint8Array() };
const placeRow = z.object({ lng: z.number(), lat: z.number() });

async function anyPlace(): Promise<[number, number]> {
  const sql = "select st_x(anchor) as lng, st_y(anchor) as lat from grids order by code limit 1";
  const found = await inTransaction(benchActor(), async (tx) => ok(await tx.rows(sql, [], placeRow)));
  const [place] = found.ok ? found.value : [];
  if (!place) throw new Error("there is no grid");
  return [place.lng, place.lat];
}

async function report(position: [number, number]): Promise<string> {
  const body = { category: "01002", description: "路口有垃圾", position, severity: 1, address: "" };
  const made = await createIncident(benchActor(), body, once);
  if (!made.ok) throw new Error(`refused: ${made.failure.code}`);
  return made.value.id;
}

interface Listeners {
  /** Ends the dropping and asks what arrived. @param commits ids with the wall-clock times of their commits */
  report(commits: [string, number][]): Promise<ClientsReport>;
  close(): void;
}

/** Opens clients in a process of their own: they share neither the server's event loop nor the writers'. */
async function listen(order: ClientsOrder): Promise<Listeners> {
  const child = forkChild("live-clients.ts", { serialization: "advanced" });
  const answer = async <T>(message: Serializable): Promise<T> => {
    child.send(message);
    const [said] = (await Promise.race([
      event(child, "message"),
      event(child, "exit").then(() => Promise.reject(new Error("the clients' process ended"))),
    ])) as [T];
    return said;
  };
  await answer({ ...order });
  return {
    report: async (commits) => {
      await answer("settle");
      // Those that were just away come back and catch up.
      await sleep(2_000);
      return answer(commits);
    },
    close: () => child.kill("SIGKILL"),
  };
}

const wallClock = (): number => performance.timeOrigin + performance.now();

/** Sends cases at an even pace to whom it may concern, and asks the clients what they got. */
async function fanOut(listeners: Listeners, send: (n: number) => Promise<[string, number]>): Promise<ClientsReport> {
  const sending: Promise<[string, number]>[] = [];
  const began = performance.now();
  for (let n = 0; n < EVENTS; n++) {
    await sleep(Math.max(0, began + (n * 1000) / EVENTS_PER_SECOND - performance.now()));
    sending.push(send(n));
  }
  const commits = await Promise.all(sending);
  const report = await listeners.report(commits);
  if (report.times.length !== EVENTS * CLIENTS)
    throw new Error(`${report.times.length} of ${EVENTS * CLIENTS} deliveries`);
  return report;
}

async function fanOutOfPlane(headers: Record<string, string>, position: [number, number]): Promise<ClientsReport> {
  const server = await startChild("data-plane-server.ts");
  await untilListening(server, headers);
  const listeners = await listen({
    port: server.port,
    headers,
    steady: CLIENTS,
    dropping: DROPPING,
    droppingHeaders: await benchToken("leader"),
  });
  try {
    return await fanOut(listeners, async () => [await report(position), wallClock()]);
  } finally {
    listeners.close();
    await server.stop();
  }
}

/** The same cases are committed, and each is handed to the bare server right after. */
async function fanOutOfBareServer(position: [number, number]): Promise<ClientsReport> {
  const server = await startChild("bare-server.ts");
  const listeners = await listen({ port: server.port, headers: {}, steady: CLIENTS, dropping: 0 });
  const filler = "路".repeat(100);
  try {
    return await fanOut(listeners, async (n) => {
      const id = await report(position);
      const committed = wallClock();
      const body = `id: ${n}\nevent: incidents\ndata: {"id":"${id}","filler":"${filler}"}\n\n`;
      await fetch(`http://127.0.0.1:${server.port}/live`, { method: "POST", body });
      return [id, committed];
    });
  } finally {
    listeners.close();
    await server.stop();
  }
}

/** The hub answers 503 until it has heard from the database. */
async function untilListening({ port }: ChildServer, headers: Record<string, string>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const abort = new AbortController();
    const { status } = await fetch(`http://127.0.0.1:${port}/live`, { headers, signal: abort.signal });
    abort.abort();
    if (status === 200) return;
    await sleep(100);
  }
  throw new Error("the live stream never began");
}

async function casesPerSecond(position: [number, number]): Promise<number> {
  const end = performance.now() + WRITE_SECONDS * 1000;
  let made = 0;
  const writer = async (): Promise<void> => {
    for (; performance.now() < end; made++) await report(position);
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return made / WRITE_SECONDS;
}

/** Writers beside a relay, a hub and listening clients, against writers alone. */
async function writersRatio(headers: Record<string, string>, position: [number, number]): Promise<number> {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const alone = await casesPerSecond(position);
    const server = await startChild("data-plane-server.ts");
    await untilListening(server, headers);
    const listeners = await listen({ port: server.port, headers, steady: WRITERS_CLIENTS, dropping: 0 });
    // What the writers left behind is numbered before the clock starts.
    await sleep(3_000);
    ratios.push((await casesPerSecond(position)) / alone);
    listeners.close();
    await server.stop();
  }
  return percentile(ratios, 0.5);
}

async function memoryWithClients(headers: Record<string, string>): Promise<number> {
  const server = await startChild("data-plane-server.ts");
  await untilListening(server, headers);
  const listeners = await listen({ port: server.port, headers, steady: MEMORY_CLIENTS, dropping: 0 });
  await sleep(1_000);
  const rss = await server.rss();
  listeners.close();
  await server.stop();
  return rss / 2 ** 20;
}

async function run(): Promise<BenchRow[]> {
  await demoDatabase();
  const headers = await benchToken();
  const position = await anyPlace();
  const rounds: { bare: number; plane: ClientsReport }[] = [];
  for (let round = 0; round < FAN_OUT_ROUNDS; round++) {
    const bare = percentile((await fanOutOfBareServer(position)).times, 0.99);
    rounds.push({ bare, plane: await fanOutOfPlane(headers, position) });
  }
  const median = (values: readonly number[]): number => Math.round(percentile(values, 0.5));
  const planes = rounds.map(({ plane }) => percentile(plane.times, 0.99));
  const sum = (of: (report: ClientsReport) => number): number => rounds.reduce((all, { plane }) => all + of(plane), 0);
  const memory = await memoryWithClients(headers);
  const writers = await writersRatio(headers, position);
  const whole = (value: number): number => Math.round(value);
  return [
    {
      what: "commit → 1 000 clients of a bare node:http SSE server, p99",
      measured: median(rounds.map(({ bare }) => bare)),
      unit: "ms",
    },
    { what: "commit → 1 000 clients, p99", measured: median(planes), unit: "ms" },
    {
      what: "the difference",
      measured: median(rounds.map(({ bare }, round) => planes[round]! - bare)),
      unit: "ms",
      required: { atMost: 100 },
    },
    {
      what: "commit → 1 000 clients, median",
      measured: median(rounds.map(({ plane }) => percentile(plane.times, 0.5))),
      unit: "ms",
    },
    {
      what: `cases lost in ${sum(({ drops }) => drops).toLocaleString("en")} reconnects`,
      measured: sum(({ lost }) => lost),
      unit: "",
      required: { atMost: 0 },
    },
    { what: "cases given twice", measured: sum(({ doubled }) => doubled), unit: "", required: { atMost: 0 } },
    {
      what: "16 writers with the live feed ÷ without",
      measured: Number(writers.toFixed(2)),
      unit: "×",
      required: { atLeast: 0.8 },
    },
    { what: "data plane with 200 clients, memory", measured: whole(memory), unit: "MiB", required: { atMost: 400 } },
  ];
}

export const bench: Bench = {
  title: "Live stream",
  method: `${EVENTS_PER_SECOND} cases a second through the service for ${EVENTS / EVENTS_PER_SECOND} s to ${CLIENTS} clients in a process of their own, ${DROPPING} more that hang up twice a second and resume; every delivery counted. Then the same cases with a bare server told of each commit, which also writes what comes within 25 ms together. Medians of ${FAN_OUT_ROUNDS} rounds. Writers: ${WRITE_SECONDS} s a side, ${WRITERS_CLIENTS} clients, median of ${ROUNDS} rounds.`,
  run,
};
