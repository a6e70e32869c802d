import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PrivateCluster, removePrivateCluster, startPrivateCluster } from "../../scripts/private-cluster.mjs";
import { signInOverHttp } from "../helpers/sign-in-over-http";
import { freePort, type StartedProgram, startProgram, until } from "../helpers/started-program";

/** A data folder on a file system of its own. Without the right to mount one there is nothing to be tried honestly. */
const DISK_MEGABYTES = 420;
const disk = mkdtempSync(join(tmpdir(), "fangge-disk-"));
const isMounted =
  spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_MEGABYTES}m,mode=0755`, "tmpfs", disk]).status === 0;
const filler = join(disk, "filler");

const DESCRIPTION = "写入测试".repeat(400);

let port: number;
let program: StartedProgram;
let cluster: PrivateCluster;
let position: [number, number];
const acknowledged: string[] = [];

async function query<T extends object>(sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Takes what is left of the disk, to the last block. */
function fillDisk(): void {
  const file = openSync(filler, "a");
  const block = Buffer.alloc(1_000_000, 1);
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  } finally {
    closeSync(file);
  }
}

async function report(cookie: string): Promise<number> {
  const answer = await fetch(`${program.origin}/api/incidents`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": randomUUID(), origin: program.origin, cookie },
    body: JSON.stringify({ category: "01002", description: DESCRIPTION, position }),
  });
  const body = (await answer.json()) as { id?: string; code?: string };
  if (answer.status === 201 && body.id) acknowledged.push(body.id);
  else expect(body.code).toBe("service-unavailable");
  return answer.status;
}

async function start(): Promise<void> {
  program = startProgram({ dataDir: disk, port, args: ["--grids", "60", "--households", "2000"] });
  await program.ready();
}

describe.skipIf(!isMounted)("the disk is full (R15)", () => {
  beforeAll(async () => {
    port = await freePort();
    await start();
    cluster = await startPrivateCluster({ folder: disk });
    const [anchor] = await query<{ lng: number; lat: number }>(
      "select st_x(anchor) as lng, st_y(anchor) as lat from grids order by code limit 1",
    );
    position = [anchor?.lng ?? 0, anchor?.lat ?? 0];
  });

  afterAll(async () => {
    await program.end("SIGTERM");
    await cluster.stop("immediate");
    removePrivateCluster(disk);
  });

  it("answers 503, keeps what it had acknowledged, and is whole when there is space again", async () => {
    expect(cluster.place.startsWith(disk)).toBe(true);
    const cookie = await signInOverHttp(program.origin, "commander");
    expect(await report(cookie)).toBe(201);
    fillDisk();
    // PostgreSQL has room in the files it made before; a few hundred cases use it up.
    const statuses = new Set<number>();
    await until(async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => report(cookie)));
      for (const status of answers) statuses.add(status);
      return statuses.has(503);
    }, 60_000);
    expect([...statuses].sort()).toEqual(statuses.has(201) ? [201, 503] : [503]);
    expect((await fetch(`${program.origin}/livez`)).status).toBe(200);

    rmSync(filler);
    // A server that could not write its log ended itself; the next start finds it as after a crash.
    const isBack = await until(async () => (await fetch(`${program.origin}/readyz`)).status === 200, 10_000).then(
      () => true,
      () => false,
    );
    if (!isBack) {
      await program.end("SIGTERM");
      await start();
    }
    const again = await signInOverHttp(program.origin, "commander");
    expect(await report(again)).toBe(201);
    const [found] = await query<{ cases: number; audited: number }>(
      `select (select count(*)::int from incidents where id = any($1::text[]::bigint[])) as cases,
         (select count(distinct subject_id)::int from audit_log where subject_kind = 'incident' and subject_id = any($1::text[])) as audited`,
      [acknowledged],
    );
    expect(found).toEqual({ cases: acknowledged.length, audited: acknowledged.length });
    await query("create extension if not exists amcheck");
    const [damage] = await query<{ checked: number }>(
      `select count(*)::int as checked from (select bt_index_check(indexrelid, true) from pg_index i join pg_class c on c.oid = indexrelid
         where relnamespace = 'public'::regnamespace and relam = (select oid from pg_am where amname = 'btree')) x`,
    );
    expect(damage?.checked).toBeGreaterThan(20);
  });
});

afterAll(() => {
  if (isMounted) spawnSync("umount", ["-l", disk]);
  if (existsSync(disk)) rmSync(disk, { recursive: true, force: true });
});
