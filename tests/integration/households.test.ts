import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import type { Answer } from "../helpers/call-route";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const reveal = (user: string, id: number, reason?: string) =>
  callApi(user, `POST /api/households/${id}/reveal`, { body: reason === undefined ? {} : { reason } });
const ids = (json: Record<string, unknown> | null): string[] => (json?.items as { id: string }[]).map(({ id }) => id);
const search = (user: string, body: object) => callApi(user, "POST /api/households/search", { body });

describe("GET /api/households", () => {
  it("lists the own grids, masked, and says nothing of what is behind the mask (S17)", async () => {
    const answer = await callApi("gridleader", "GET /api/households?limit=1000");
    expect(ids(answer.json)).toEqual(["101", "102", "103", "104", "105", "106", "201", "202"]);
    expect((answer.json?.items as unknown[])[0]).toEqual({
      id: "101",
      gridCode: fixtureGrids[0]?.code,
      buildingId: "1",
      address: "测试路1号",
      stairwell: 1,
      floor: 1,
      room: "1**",
      tenancy: "owner",
      contact: { name: "欧阳**", phone: "199****1001", idNumber: expect.anything() as unknown },
      members: 3,
      care: true,
      lastVisitOn: null,
      revision: 1,
    });
    expect(answer.text).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)|lives-alone|2026-01-05/);
    expect(answer.headers.get("cache-control")).toContain("no-store");
  });

  it("gives one grid on demand, nothing of a grid outside the scope, and pages without a gap", async () => {
    const of = async (query: string) => ids((await callApi("gridleader", `GET /api/households?${query}`)).json);
    expect(await of(`grid=${fixtureGrids[1]?.code}`)).toEqual(["201", "202"]);
    expect(await of(`grid=${fixtureGrids[2]?.code}`)).toEqual([]);
    const found: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const { json }: Answer = await callApi(
        "gridleader",
        `GET /api/households?limit=3${cursor ? `&cursor=${cursor}` : ""}`,
      );
      found.push(...ids(json));
      cursor = json?.nextCursor as string | null;
    }
    expect(found).toEqual(["101", "102", "103", "104", "105", "106", "201", "202"]);
  });
});

describe("POST /api/households/search", () => {
  it("finds by number inside the own grids only, in any spelling, and records that it was asked, not what", async () => {
    expect(ids((await search("gridleader", { phone: "19900001001" })).json)).toEqual(["101"]);
    expect(ids((await search("gridleader", { phone: "+86 199-0000-1001" })).json)).toEqual(["101"]);
    expect(ids((await search("gridleader2", { phone: "19900001001" })).json)).toEqual([]);
    const audit = await program.query(
      "select details, subject_id, content from audit_log where action = 'household.search' order by at",
    );
    expect(audit.map(({ details, subject_id }) => ({ details, subject_id }))[0]).toEqual({
      details: { by: "phone", found: 1 },
      subject_id: "101",
    });
    expect(JSON.stringify(audit)).not.toContain("19900001001");
  });

  it("finds doors by the words of their address and exactly the room, in the own grids only, masked", async () => {
    const door = (address: string, room?: string, user = "gridleader") =>
      search(user, { door: { address, ...(room !== undefined && { room }) } });
    const all = await door("测试路");
    expect(ids(all.json)).toEqual(["101", "102", "103", "104", "105", "106", "201", "202"]);
    const listed = await callApi("gridleader", "GET /api/households?limit=1000");
    expect(all.json?.items).toEqual(listed.json?.items);
    const kept = "select count(*)::int as n from audit_log where action = 'household.search'";
    const [before] = await program.query(kept);
    const [{ room } = {}] = await program.query("select room from households where id = 201");
    expect(ids((await door("测试路2号", String(room))).json)).toEqual(["201"]);
    expect(ids((await door("测试路", "没有这个门")).json)).toEqual([]);
    // `%` means itself: it does not open everything.
    expect(ids((await door("%%")).json)).toEqual([]);
    expect(ids((await door("测试路1号", undefined, "gridleader2")).json)).toEqual([]);
    // A door that was asked for is kept as a look; an address says no more than the list.
    expect((await program.query(kept))[0]?.n).toBe(Number(before?.n) + 2);
  });

  it("wants one number, not two and not none", async () => {
    for (const body of [
      {},
      { phone: "19900001001", door: { address: "测试路" } },
      { phone: "19900001001", idNumber: "990102199001011234" },
    ]) {
      expect(await search("gridleader", body)).toMatchObject({
        status: 422,
        json: { code: "invalid-body", field: "phone" },
      });
    }
  });
});

describe("POST /api/households/{id}/reveal", () => {
  it("wants a reason that says something", async () => {
    for (const reason of [undefined, "", "  ", "看看"]) {
      expect(await reveal("gridleader", 101, reason)).toMatchObject({
        status: 422,
        json: { code: "reason-required", field: "reason" },
      });
    }
    expect(await program.query("select from audit_log where action = 'household.reveal'")).toEqual([]);
  });

  it("does not tell that a household of another grid exists (S14)", async () => {
    const others = await Promise.all([301, 999].map((id) => reveal("gridleader", id, "上门走访核实")));
    expect(new Set(others.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(others[0]).toMatchObject({ status: 404 });
  });

  it("shows the one record and keeps who looked, why and at what (P03)", async () => {
    const answer = await reveal("gridleader", 101, "上门走访核实");
    expect(answer).toMatchObject({
      status: 200,
      json: { room: "101", contact: { name: "欧阳测试", phone: "19900001001" }, careNeeds: ["lives-alone"] },
    });
    expect(answer.headers.get("cache-control")).toContain("no-store");
    expect(
      await program.query(
        "select user_id, subject_id, purpose, reason, office from audit_log where action = 'household.reveal'",
      ),
    ).toEqual([
      {
        user_id: "u-gridleader",
        subject_id: "101",
        purpose: "community-service",
        reason: "上门走访核实",
        office: "测试办公室",
      },
    ]);
  });

  it("stops at thirty an hour, also when forty come at once, and leaves an alert (P02)", async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => reveal("gridleader2", 301, "上门走访核实")));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(refused[0]).toMatchObject({ json: { code: "rate-limited" } });
    expect(refused[0]?.text).not.toContain("欧阳测试");
    const rows = await program.query(
      "select action, count(*)::int as n from audit_log where user_id = 'u-gridleader2' and subject_id = '301' group by action order by action",
    );
    expect(rows).toEqual([
      { action: "alert.reveal-limit", n: 10 },
      { action: "household.reveal", n: 30 },
    ]);
  });
});
