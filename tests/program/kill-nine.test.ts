import { spawnSync } from "node:child_process";
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
const DESCRIPTION = "写入测试";
/**
 * Ten kills at moments spread over the first half second under load, so that they meet requests, commits and the relay in
 * every state; every third takes the database with it, at once and without a checkpoint.
 */
const ROUNDS = Array.from({ length: 10 }, (_, round) => ({
  round: round + 1,
  afterMilliseconds: (round * 137) % 500,
  withDatabase: round % 3 === 2,
}));
const READY_WITHIN_MILLISECONDS = 30_000;

let dataDir: string;
let port: number;
let program: StartedProgram;
let cluster: PrivateCluster;
let position: [number, number];
/** Of one session, which outlives the program too. */
let cookie: string;
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
async function writeUntilDead(): Promise<void> {
  for (;;) {
    const answer = await fetch(`${program.origin}/api/incidents`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": randomUUID(), origin: program.origin, cookie },
      body: JSON.stringify({ category: "01002", description: DESCRIPTION, position }),
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
  cookie = await signInOverHttp(program.origin, "commander");
});

afterAll(async () => {
  await program.end("SIGTERM");
  await cluster.stop("immediate");
  removePrivateCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

/**
 * What this proves: a case whose 201 was read exists with its opening step, its audit row and its event, has a number of its own,
 * and the audit chains are whole, after any of the kills; the program is ready again within 30 s, on its own. Cases that were in
 * flight may be there or not, whole or not at all. What it does not prove: a loss of power (the machine's own cache survives kill -9).
 */
it.each(ROUNDS)(
  "loses nothing that was acknowledged: kill $round, after $afterMilliseconds ms, database too: $withDatabase (R04)",
  async (round) => {
    const before = acknowledged.length;
    const writers = Promise.all(Array.from({ length: WRITERS }, writeUntilDead));
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
    // Nothing half-written either: every case there is, acknowledged or not, has what belongs to it.
    const halves = await query(
      `select id from incidents i where description = $1 and (
         not exists (select from incident_timeline t where t.incident_id = i.id)
         or not exists (select from audit_log a where a.subject_kind = 'incident' and a.subject_id = i.id::text))`,
      [DESCRIPTION],
    );
    expect(halves).toEqual([]);
    const all = ids.length;
    expect(found).toEqual({ cases: all, opened: all, audited: all, announced: all });
    expect(new Set(acknowledged.map(({ number }) => number)).size).toBe(all);
  },
);

it("leaves the audit chains whole (R04, P04)", () => {
  const command = ["--conditions=react-server", "--import", "tsx", "lib/server/audit/verify-cli.ts"];
  const env = { ...process.env, DATABASE_URL: cluster.url, DATA_DIR: dataDir };
  const { status, stdout } = spawnSync(process.execPath, command, { env, encoding: "utf8" });
  expect({ status, stdout }).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("the audit log is whole") as string,
  });
});
