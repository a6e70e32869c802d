import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type PrivateCluster, removePrivateCluster, startPrivateCluster } from "../../scripts/private-cluster.mjs";
import { signInOverHttp } from "../helpers/sign-in-over-http";
import { freePort, type StartedProgram, startProgram, until } from "../helpers/started-program";

const WRITERS = 8;
/** The program, then program and database together, dies after this long under load. */
const ROUNDS = [
  { afterMilliseconds: 300, withDatabase: false },
  { afterMilliseconds: 700, withDatabase: true },
  { afterMilliseconds: 1_100, withDatabase: true },
];
const READY_WITHIN_MILLISECONDS = 30_000;

let dataDir: string;
let port: number;
let program: StartedProgram;
let cluster: PrivateCluster;
let position: [number, number];
/** Every case whose 201 has reached us. */
const acknowledged: { id: string; number: string }[] = [];

async function query<T extends object>(sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function startAgain(): Promise<void> {
  program = startProgram({ dataDir, port, args: ["--grids", "60", "--households", "2000"] });
  await program.ready();
}

/** Creates cases one after another until the program is gone. */
async function writeUntilDead(cookie: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${program.origin}/api/incidents`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": randomUUID(), origin: program.origin, cookie },
      body: JSON.stringify({ category: "01002", description: "写入测试", position }),
    }).catch(() => undefined);
    if (answer === undefined) return;
    // An answer that is cut off in the middle was not received.
    const body = await answer.json().then(
      (json: unknown) => json as { id: string; number: string },
      () => undefined,
    );
    // 503: the database died before the program did. Nothing was promised.
    if (body === undefined || answer.status === 503) return;
    expect(answer.status).toBe(201);
    acknowledged.push(body);
  }
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "fangge-program-"));
  port = await freePort();
  await startAgain();
  cluster = await startPrivateCluster({ folder: dataDir });
  const [anchor] = await query<{ lng: number; lat: number }>(
    "select st_x(anchor) as lng, st_y(anchor) as lat from grids order by code limit 1",
  );
  position = [anchor?.lng ?? 0, anchor?.lat ?? 0];
});

afterAll(async () => {
  await program.end("SIGTERM");
  await cluster.stop("immediate");
  removePrivateCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

it.each(ROUNDS)(
  "loses nothing that was acknowledged: killed after $afterMilliseconds ms, database too: $withDatabase (R04)",
  async (round) => {
    const cookie = await signInOverHttp(program.origin, "commander");
    const before = acknowledged.length;
    const writers = Promise.all(Array.from({ length: WRITERS }, () => writeUntilDead(cookie)));
    await until(() => acknowledged.length > before, READY_WITHIN_MILLISECONDS);
    await sleep(round.afterMilliseconds);
    await program.killAll();
    if (round.withDatabase) await cluster.stop("immediate");
    await writers;

    const began = performance.now();
    await startAgain();
    expect(performance.now() - began).toBeLessThan(READY_WITHIN_MILLISECONDS);

    const ids = acknowledged.map(({ id }) => id);
    const [found] = await query<{ cases: number; opened: number; audited: number; announced: number }>(
      `select (select count(*)::int from incidents where id = any($1::text[]::bigint[])) as cases,
            (select count(distinct incident_id)::int from incident_timeline where incident_id = any($1::text[]::bigint[])) as opened,
            (select count(distinct subject_id)::int from audit_log where subject_kind = 'incident' and subject_id = any($1::text[])) as audited,
            (select count(distinct data ->> 'id')::int from outbox where topic = 'incidents' and data ->> 'id' = any($1::text[])) as announced`,
      [ids],
    );
    const all = ids.length;
    expect(found).toEqual({ cases: all, opened: all, audited: all, announced: all });
    expect(new Set(acknowledged.map(({ number }) => number)).size).toBe(all);
  },
);
