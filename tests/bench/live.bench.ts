import { type ClientRequest, get } from "node:http";
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
import { percentile } from "./percentile";

const CLIENTS = 1_000;
const EVENTS = 500;
const EVENTS_PER_SECOND = 50;
const WRITERS = 16;
const WRITE_SECONDS = 5;
const ROUNDS = 3;
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
  /** Milliseconds (performance.now) at which each client received each event, by the event's id. */
  arrivals: Map<string, number[]>;
  close(): void;
}

/** Opens the clients and notes what reaches them. */
async function listen(port: number, headers: Record<string, string>, clients: number): Promise<Listeners> {
  const arrivals = new Map<string, number[]>();
  const requests: ClientRequest[] = [];
  const open = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const url = `http://127.0.0.1:${port}/live?topics=incidents`;
      const request = get(url, { headers, agent: false }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`a stream was answered ${response.statusCode}`));
        response.setEncoding("utf8").on("data", (text: string) => {
          const now = performance.now();
          for (const [, id = ""] of text.matchAll(/"id":"(\d+)"/g)) {
            const times = arrivals.get(id) ?? [];
            times.push(now);
            arrivals.set(id, times);
          }
        });
        response.on("error", () => undefined);
        resolve();
      });
      request.on("error", reject);
      requests.push(request);
    });
  for (let left = clients; left > 0; left -= 50) await Promise.all(Array.from({ length: Math.min(50, left) }, open));
  return { arrivals, close: () => requests.forEach((request) => request.destroy()) };
}

/** Sends events at an even pace; gives the milliseconds from each one's sending to its arrival at each client. */
async function fanOut({ arrivals }: Listeners, send: (n: number) => Promise<string>): Promise<number[]> {
  const sentAt = new Map<string, number>();
  const sending: Promise<void>[] = [];
  const began = performance.now();
  for (let n = 0; n < EVENTS; n++) {
    await sleep(Math.max(0, began + (n * 1000) / EVENTS_PER_SECOND - performance.now()));
    sending.push(
      send(n).then((id) => {
        sentAt.set(id, performance.now());
      }),
    );
  }
  await Promise.all(sending);
  await sleep(1_000);
  const times = [...sentAt].flatMap(([id, at]) => (arrivals.get(id) ?? []).map((arrived) => Math.max(0, arrived - at)));
  if (times.length !== EVENTS * CLIENTS) throw new Error(`${times.length} of ${EVENTS * CLIENTS} deliveries`);
  return times;
}

async function fanOutOfPlane(headers: Record<string, string>, position: [number, number]): Promise<number[]> {
  const server = await startChild("data-plane-server.ts");
  await untilListening(server, headers);
  const listeners = await listen(server.port, headers, CLIENTS);
  const times = await fanOut(listeners, () => report(position));
  listeners.close();
  await server.stop();
  return times;
}

async function fanOutOfBareServer(): Promise<number[]> {
  const server = await startChild("bare-server.ts");
  const listeners = await listen(server.port, {}, CLIENTS);
  const filler = "路".repeat(100);
  const times = await fanOut(listeners, async (n) => {
    const body = `id: ${n}\nevent: incidents\ndata: {"id":"${n}","filler":"${filler}"}\n\n`;
    const sent = performance.now();
    void fetch(`http://127.0.0.1:${server.port}/live`, { method: "POST", body });
    // The clock starts as for a commit: when the sender has done its part.
    return Promise.resolve(sent).then(() => String(n));
  });
  listeners.close();
  await server.stop();
  return times;
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
    // Few, because they read in the process that writes.
    const listeners = await listen(server.port, headers, 10);
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
  const listeners = await listen(server.port, headers, MEMORY_CLIENTS);
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
  const bare = percentile(await fanOutOfBareServer(), 0.99);
  const plane = percentile(await fanOutOfPlane(headers, position), 0.99);
  const memory = await memoryWithClients(headers);
  const writers = await writersRatio(headers, position);
  const whole = (value: number): number => Math.round(value);
  return [
    { what: "bare node:http SSE server, p99", measured: whole(bare), unit: "ms" },
    { what: "commit → 1 000 clients, p99", measured: whole(plane), unit: "ms" },
    { what: "the difference", measured: whole(plane - bare), unit: "ms", required: { atMost: 100 } },
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
  method: `${CLIENTS} clients, ${EVENTS_PER_SECOND} cases a second through the service for ${EVENTS / EVENTS_PER_SECOND} s, every delivery counted; the bare server writes the same to as many. Writers: ${WRITE_SECONDS} s a side, median of ${ROUNDS} rounds.`,
  run,
};
