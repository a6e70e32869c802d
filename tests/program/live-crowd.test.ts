import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type PrivateCluster, removePrivateCluster, startPrivateCluster } from "../../scripts/private-cluster.mjs";
import { LiveReader } from "../helpers/live-reader";
import { signInOverHttp } from "../helpers/sign-in-over-http";
import { freePort, type StartedProgram, startProgram, until } from "../helpers/started-program";

const STREAMS = 200;
const WRITERS = 4;

let dataDir: string;
let program: StartedProgram;
let cluster: PrivateCluster;
let cookie: string;
let position: [number, number];
const acknowledged: string[] = [];
const readers: LiveReader[] = [];

/** Status of the answer; a case whose 201 has reached us is noted. */
async function report(): Promise<number> {
  const answer = await fetch(`${program.origin}/api/incidents`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": randomUUID(), origin: program.origin, cookie },
    body: JSON.stringify({ category: "01002", description: "写入测试", position }),
  });
  const { id } = (await answer.json()) as { id?: string };
  if (answer.status === 201 && id) acknowledged.push(id);
  return answer.status;
}

const idsOf = (reader: LiveReader): unknown[] => reader.events.map(({ data }) => data.id);
const hasAll = (reader: LiveReader): boolean => {
  const ids = new Set(idsOf(reader));
  return acknowledged.every((id) => ids.has(id));
};

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "fangge-program-"));
  program = startProgram({
    dataDir,
    port: await freePort(),
    args: ["--grids", "60", "--households", "2000"],
    env: { LIVE_STREAMS_PER_USER: String(STREAMS), SIMULATE: "off" },
  });
  await program.ready();
  cluster = await startPrivateCluster({ folder: dataDir });
  cookie = await signInOverHttp(program.origin, "commander");
  const client = new Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  const sql = "select st_x(anchor) as lng, st_y(anchor) as lat from grids order by code limit 1";
  const { rows } = await client.query<{ lng: number; lat: number }>(sql);
  await client.end();
  position = [rows[0]?.lng ?? 0, rows[0]?.lat ?? 0];
}, 240_000);

afterAll(async () => {
  for (const reader of readers) reader.close();
  await program.end("SIGTERM");
  removePrivateCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

it("200 streams outlive a stop of the database under load: nothing lost, nothing twice (R05, R07)", async () => {
  const url = `${program.origin}/live?topics=incidents`;
  for (let left = STREAMS; left > 0; left -= 20) {
    readers.push(...(await Promise.all(Array.from({ length: 20 }, () => LiveReader.open(url, { cookie })))));
  }
  expect(new Set(readers.map(({ status }) => status))).toEqual(new Set([200]));
  const writers = Array.from({ length: WRITERS }, async () => {
    for (let status = 201; status === 201; ) status = await report();
  });
  await until(() => acknowledged.length >= 20, 30_000);
  await cluster.stop("immediate");
  await Promise.all(writers);
  await cluster.restart();
  await until(async () => (await report()) === 201, 15_000);

  await until(() => readers.every(hasAll), 30_000);
  expect(readers.filter(({ hasEnded }) => hasEnded)).toEqual([]);
  const first = readers[0]?.events.map(({ id }) => id) ?? [];
  expect(first).toEqual([...new Set(first)].sort((a, b) => a - b));
  for (const reader of readers) {
    expect(new Set(idsOf(reader)).size).toBe(reader.events.length);
    expect(reader.events.map(({ id }) => id)).toEqual(first);
    expect(reader.events.every(({ event }) => event === "incidents")).toBe(true);
  }
});
