import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { liveStream, startLive, stopLive } from "@/lib/server/live/live";
import { createIncident } from "@/lib/server/services/incidents/create-incident";
import { type DataPlane, startDataPlane } from "../helpers/data-plane";
import { fixtureActor, fixtureGrids } from "../helpers/fixture-city";
import { LiveReader } from "../helpers/live-reader";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
let plane: DataPlane;
const readers = new Set<LiveReader>();

beforeAll(async () => {
  program = await startTestProgram();
  plane = await startDataPlane(program);
});
afterEach(async () => {
  for (const reader of readers) reader.close();
  readers.clear();
  await expect.poll(() => liveStream().clientCount).toBe(0);
});
afterAll(async () => {
  await plane.stop();
  await program.stop();
});

async function open(user: string, query = "", headers: Record<string, string> = {}) {
  const signedIn = await plane.signedIn(user);
  const reader = await LiveReader.open(`${plane.origin}/live${query}`, { ...signedIn, ...headers });
  readers.add(reader);
  return reader;
}

const insert = `insert into outbox (topic, district_code, grid_code, department_code, data)
  values ($1, '990102', $2, $3, jsonb_build_object('id', $4::text, 'number', 'n', 'category', '01002', 'description', $5::text,
    'position', '[118.2,30.9]'::jsonb, 'severity', 1, 'status', 'reported', 'gridCode', $2::text, 'dueAt', null,
    'revision', 1, 'reporter', 'a secret'))`;

/** An event as a service writes it, without the service. */
const announce = (
  mark: string,
  { topic = "incidents", grid = 0, department = null as string | null, text = "" } = {},
) => program.query(insert, [topic, fixtureGrids[grid]!.code, department, mark, text]);

const marks = (reader: LiveReader): unknown[] => reader.events.map(({ data }) => data.id);

describe("GET /live", () => {
  it("tells a case within 300 ms of its commit, with the fields of the contract and no other", async () => {
    const reader = await open("commander", "?topics=incidents");
    expect(reader.status).toBe(200);
    expect(reader.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    });
    const created = await createIncident(
      fixtureActor("commander"),
      { category: "01002", description: "路口有垃圾", position: fixtureGrids[0]!.centre, severity: 2, address: "" },
      { idempotencyKey: null, fingerprint: new Uint8Array() },
    );
    const committedAt = performance.now();
    await expect.poll(() => reader.events.length, { interval: 5 }).toBe(1);
    expect(performance.now() - committedAt).toBeLessThan(300);
    expect(created.ok && created.value.id).toBe(reader.events[0]?.data.id);
    expect(Object.keys(reader.events[0]?.data ?? {}).sort()).toEqual(
      "category description dueAt dueFrom gridCode id number position revision severity source status".split(" "),
    );
    expect(reader.retryMilliseconds).toBeGreaterThan(0);
  });

  it("sends each person the events of their role, scope, department and topics (S16)", async () => {
    const users = ["commander", "streetcommander", "gridleader", "department", "leader", "planner"];
    const open1 = await Promise.all(users.map((user) => open(user)));
    const onlyGrids = await open("commander", "?topics=grids,cameras");
    await announce("a");
    await announce("b", { grid: 5, department: "water" });
    await announce("hazard", { topic: "hazards", grid: 1 });
    await announce("camera", { topic: "cameras", grid: 5 });
    await expect.poll(() => marks(open1[0]!)).toEqual(["a", "b", "hazard", "camera"]);
    await sleep(50);
    expect(Object.fromEntries(users.map((user, index) => [user, marks(open1[index]!)]))).toEqual({
      commander: ["a", "b", "hazard", "camera"],
      streetcommander: ["b", "camera"],
      gridleader: ["a", "hazard"],
      department: ["b"],
      leader: ["a", "b", "camera"],
      planner: ["camera"],
    });
    expect(marks(onlyGrids)).toEqual(["camera"]);
    expect(
      JSON.stringify(open1.map(({ events }) => events.filter(({ event }) => event === "incidents"))),
    ).not.toContain("a secret");
  });

  it("refuses in words: signed out, no topic left, unknown topic, a number that is none", async () => {
    const refusals = await Promise.all([
      LiveReader.open(`${plane.origin}/live`, {}),
      open("auditor"),
      open("planner", "?topics=incidents"),
      open("commander", "?topics=incidents,persons"),
      open("commander", "?after=yesterday"),
      open("commander", "", { "last-event-id": "-1" }),
    ]);
    expect(refusals.map(({ status }) => status)).toEqual([401, 403, 403, 400, 400, 400]);
  });

  // A refused attempt leaves no stream behind, so five thousand would show no more than three hundred do.
  it("lets one user have so many streams and no more, and counts them down again", async () => {
    const most = 8;
    const attempts = 300;
    const answers = await Promise.all(Array.from({ length: attempts }, () => open("commander2")));
    const counted = (status: number) => answers.filter((reader) => reader.status === status).length;
    expect([counted(200), counted(429)]).toEqual([most, attempts - most]);
    expect(liveStream().clientCount).toBe(most);
    expect((await open("commander")).status).toBe(200);
    for (const reader of answers) reader.close();
    await expect.poll(async () => (await open("commander2")).status).toBe(200);
  });
});

describe("resuming", () => {
  it("is exact across 500 drops while four writers commit out of order (R07)", { timeout: 60_000 }, async () => {
    let isWriting = true;
    const written: string[] = [];
    const write = async (writer: number): Promise<void> => {
      const client = new Client({ connectionString: program.database.superuserUrl });
      await client.connect();
      for (let n = 0; isWriting; n += 1) {
        const mark = `${writer}-${n}`;
        await client.query("begin");
        await client.query(insert, ["incidents", fixtureGrids[0]!.code, null, mark, ""]);
        await sleep(Math.random() * 20);
        await client.query(Math.random() < 0.1 ? "rollback" : "commit").then(({ command }) => {
          if (command === "COMMIT") written.push(mark);
        });
      }
      await client.end();
    };
    const first = await open("commander");
    await expect.poll(() => first.lastEventId).toBeDefined();
    let last = first.lastEventId!;
    first.close();
    const writing = [1, 2, 3, 4].map(write);

    const signedIn = await plane.signedIn("commander");
    const got: unknown[] = [];
    const ids: number[] = [];
    const readUntil = async (isEnough: (reader: LiveReader) => boolean): Promise<void> => {
      const drop = (reader: LiveReader): void => {
        if (isEnough(reader)) reader.close();
      };
      const headers = { ...signedIn, "last-event-id": last };
      const reader = await LiveReader.open(`${plane.origin}/live`, headers, drop);
      drop(reader);
      await expect.poll(() => reader.hasEnded, { interval: 1, timeout: 5_000 }).toBe(true);
      got.push(...marks(reader));
      ids.push(...reader.events.map(({ id }) => id));
      last = reader.lastEventId ?? last;
    };
    try {
      for (let drop = 0; drop < 500; drop += 1) {
        const most = Math.floor(Math.random() * 4);
        await readUntil(({ events }) => events.length >= most);
      }
    } finally {
      isWriting = false;
      await Promise.all(writing);
    }
    await readUntil(({ events }) => got.length + events.length >= written.length);

    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(got).toHaveLength(written.length);
    expect(got.toSorted()).toEqual(written.toSorted());
  });

  it("goes on from the table after a restart, piece by piece", async () => {
    const before = await open("commander", "?topics=incidents");
    await announce("before");
    await expect.poll(() => marks(before)).toEqual(["before"]);
    before.close();
    const text = "路".repeat(1_000);
    for (let n = 0; n < 700; n += 1) await announce(`missed ${n}`, { text });
    await stopLive();
    startLive();
    await expect.poll(() => liveStream().lastEventId).toBeGreaterThan(Number(before.lastEventId) + 699);
    const after = await open("commander", `?after=${before.lastEventId}`);
    await announce("now");
    await expect.poll(() => after.events.length).toBe(701);
    expect(marks(after)).toEqual([...Array.from({ length: 700 }, (_, n) => `missed ${n}`), "now"]);
  });

  it.each([
    ["the future", () => "999999999999"],
    ["a year ago", () => "1"],
  ])("answers a number from %s with a reset and goes on from now", async (_, numberOf) => {
    await program.query("delete from outbox where stream_id < (select max(stream_id) from outbox)");
    await stopLive();
    startLive();
    await expect.poll(() => liveStream().lastEventId).toBeGreaterThan(0);
    const reader = await open("commander", "", { "last-event-id": numberOf() });
    await announce("next");
    await expect.poll(() => reader.events.length).toBe(2);
    expect(reader.events.map(({ event }) => event)).toEqual(["reset", "incidents"]);
    expect(reader.events[0]).toMatchObject({ data: { reason: "too-old" }, id: reader.events[1]!.id - 1 });
  });
});

describe("a stream that must end", () => {
  it("ends when its token is revoked, its holder disabled, or the scope changed", async () => {
    const [kept, revoked, disabled, moved] = await Promise.all(
      ["commander", "leader", "planner", "gridleader2"].map((user) => open(user)),
    );
    await program.query("update api_tokens set revoked_at = now() where user_id = 'u-leader'");
    await program.query("update users set disabled_at = now() where id = 'u-planner'");
    await program.query("update user_scopes set area_code = '990102002' where user_id = 'u-gridleader2'");
    await liveStream().recheck();
    await expect.poll(() => [revoked, disabled, moved].map((reader) => reader?.hasEnded)).toEqual([true, true, true]);
    expect(kept?.hasEnded).toBe(false);
  });

  it("is cut off when its client does not read, while others go on", async () => {
    const { authorization } = await plane.signedIn("commander");
    const { hostname, port } = new URL(plane.origin);
    const socket = connect(Number(port), hostname);
    socket.on("error", () => undefined);
    socket.write(`GET /live HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\n\r\n`);
    socket.pause();
    const reading = await open("commander");
    await expect.poll(() => liveStream().clientCount).toBe(2);
    const text = "隐".repeat(3_900);
    const most = 1_500; // 18 MB: more than the kernel takes for a socket nobody reads from
    for (let sent = 0; sent < most; sent += 100) {
      await Promise.all(Array.from({ length: 100 }, (_, n) => announce(`${sent + n}`, { text })));
    }
    await expect.poll(() => reading.events.length, { timeout: 10_000 }).toBe(most);
    await expect.poll(() => liveStream().clientCount, { timeout: 20_000 }).toBe(1);
    expect(new Set(marks(reading)).size).toBe(most);
    expect(reading.hasEnded).toBe(false);
    socket.destroy();
  });
});

describe("the database", () => {
  it("may go and come back under open streams: nothing lost, nothing twice", async () => {
    const [{ name } = {}] = await program.query("select current_database() as name");
    const outside = new Client({
      connectionString: program.database.superuserUrl.replace(/(@[^/]*\/)[^?]*/, "$1postgres"),
    });
    await outside.connect();
    const all = await Promise.all(Array.from({ length: 6 }, () => open("commander")));
    await announce("before");
    await expect.poll(() => all.map(marks)).toEqual(all.map(() => ["before"]));

    await outside.query(`alter database ${String(name)} connection limit 0`);
    // Everything but the test's own connection, which plays another program that goes on writing.
    const [{ pid } = {}] = await program.query("select pg_backend_pid() as pid");
    await outside.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> $2", [
      name,
      pid,
    ]);
    await announce("during");
    const refused = await open("commander", "?after=1");
    expect(refused.status).toBe(503);
    await sleep(300);
    expect(all.map(marks)).toEqual(all.map(() => ["before"]));
    await outside.query(`alter database ${String(name)} connection limit -1`);
    await outside.end();

    await announce("after");
    await expect.poll(() => all.map(marks), { timeout: 15_000 }).toEqual(all.map(() => ["before", "during", "after"]));
    expect(all.every(({ hasEnded }) => !hasEnded)).toBe(true);
  });
});
