import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { env } from "@/lib/config/env";
import { log } from "../log";

const FIRST_WAIT_MILLISECONDS = 100;
const LONGEST_WAIT_MILLISECONDS = 2_000;

async function connect(name: string): Promise<Client> {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    application_name: name,
    connectionTimeoutMillis: 2_000,
    query_timeout: 4_500,
    keepAlive: true,
    options: "-c role=fangge_system -c statement_timeout=4000 -c jit=off",
  });
  await client.connect();
  return client;
}

/**
 * Keeps one connection of its own for as long as `stop` is silent: `work` gets it, and runs again on a new one whenever the
 * old one breaks. `lost` aborts at that moment, so that work which only waits can leave.
 */
export async function withLiveConnection(
  name: string,
  stop: AbortSignal,
  work: (client: Client, lost: AbortSignal) => Promise<void>,
): Promise<void> {
  let wait = FIRST_WAIT_MILLISECONDS;
  while (!stop.aborted) {
    const began = Date.now();
    await oneConnection(name, stop, work).catch((error: unknown) => {
      if (!stop.aborted) log().warn({ err: error, name }, "live connection lost");
    });
    // A connection that held for a while was a good one: the next try may come at once.
    wait = Date.now() - began > 10_000 ? FIRST_WAIT_MILLISECONDS : Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS);
    await sleep(wait * (0.5 + Math.random() / 2), undefined, { signal: stop }).catch(() => undefined);
  }
}

async function oneConnection(
  name: string,
  stop: AbortSignal,
  work: (client: Client, lost: AbortSignal) => Promise<void>,
): Promise<void> {
  const client = await connect(name);
  const lost = new AbortController();
  const loss = new Promise<never>((_, reject) => {
    const lose = (error?: Error): void => {
      lost.abort();
      reject(error ?? new Error("Connection terminated"));
    };
    client.on("error", lose);
    client.on("end", lose);
  });
  const leave = (): void => lost.abort();
  stop.addEventListener("abort", leave);
  try {
    await Promise.race([work(client, lost.signal), loss]);
  } finally {
    stop.removeEventListener("abort", leave);
    lost.abort();
    loss.catch(() => undefined);
    await client.end().catch(() => undefined);
  }
}
