import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { endpoints } from "@/lib/contracts/endpoints";
import type { Wall } from "@/lib/contracts/wall/read-wall-endpoint";
import { ok } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureActor, fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const wallOf = async (user: string, query = ""): Promise<Wall> => {
  const answer = await callApi(user, `GET /api/wall${query}`);
  expect(answer.status).toBe(200);
  return answer.json as unknown as Wall;
};

describe("GET /api/wall", () => {
  it("counts what the list has: open, late, by class and by street", async () => {
    const wall = await wallOf("wall");
    const [counted] = await program.query(
      `select count(*)::int as open, (count(*) filter (where due_at < now()))::int as late
       from incidents where closed_at is null and grid_code like '990102%'`,
    );
    expect(wall.figures).toMatchObject(counted ?? {});
    expect(wall.areas.reduce((sum, { open }) => sum + open, 0)).toBe(wall.figures.open);
    expect(wall.classes.reduce((sum, { open }) => sum + open, 0)).toBe(wall.figures.open);
    expect(wall.areas.every(({ code, name }) => code.length === 9 && name !== code)).toBe(true);
    expect([wall.communities, wall.grids]).toEqual([3, 6]);
    expect(wall.marks).toHaveLength(wall.figures.open);
  });

  it("tells of no case its words, its address, its exact place or who reported it", async () => {
    const position = [(fixtureGrids[0]?.centre[0] ?? 0) + 0.0001234, fixtureGrids[0]?.centre[1] ?? 0];
    const body = {
      category: "01002",
      severity: 4,
      description: "王测试家门口有垃圾",
      address: "云川大道 1 号 2 单元",
      position,
      reporter: { name: "王测试", phone: "19900007777" },
    };
    const { json } = await callApi("commander", "POST /api/incidents", { body });
    const answer = await callApi("wall", "GET /api/wall");
    const wall = answer.json as unknown as Wall;
    expect(wall.latest[0]).toMatchObject({
      number: json?.number,
      community: { code: fixtureGrids[0]?.code.slice(0, 12) },
    });
    expect(wall.attention[0]?.number).toBe(json?.number);
    expect(wall.latest[0]?.position).not.toEqual(position);
    expect(answer.text).not.toMatch(/王测试|1990|云川大道|单元|0001234|测试commander/);
    expect(answer.text).not.toContain(fixtureGrids[0]?.code);
    expect(wall.figures.reportedToday).toBeGreaterThan(0);
    expect(wall.hours.reduce((sum, { open, done }) => sum + open + done, 0)).toBe(wall.figures.reportedToday);
  });

  it("stops at the scope", async () => {
    expect((await wallOf("streetcommander")).figures.open).toBeLessThan((await wallOf("wall")).figures.open);
    expect(await callApi("wall", "GET /api/wall?area=990103")).toMatchObject({ status: 404 });
  });
});

describe("the account of a wall", () => {
  it("may call what shows the wall, and nothing else", async () => {
    const allowed: string[] = [];
    for (const { method, path } of endpoints) {
      const target = path
        .replace("{code}", fixtureGrids[0]?.code ?? "")
        .replace("{dictionary}", "x")
        .replace(/\{\w+\}/, "1");
      const { status } = await callApi("wall", `${method} ${target}`, method === "GET" ? {} : { body: {} });
      if (status !== 403) allowed.push(`${method} ${path}`);
    }
    const open = endpoints.filter(({ access }) => access === "public").map(({ method, path }) => `${method} ${path}`);
    expect(allowed.sort()).toEqual([...open, "GET /api/wall"].sort());
  });

  it("meets the second wall: cases for the wall's own statements only, and no household, hazard, photo or reporter", async () => {
    const seen = async (table: string, purpose?: "wall" | "count") => {
      const rows = await inTransaction(
        fixtureActor("wall"),
        async (tx) => ok(await tx.rows(`select count(*)::int as n from ${table}`, [], z.object({ n: z.int() }))),
        purpose ? { purpose } : {},
      );
      return rows.ok ? rows.value[0]?.n : -1;
    };
    expect(await seen("incidents")).toBe(0);
    expect(await seen("incidents", "count")).toBe(0);
    expect(await seen("incidents", "wall")).toBeGreaterThan(0);
    const closed = ["households", "hazards", "photos", "incident_reporters", "incident_timeline", "cameras", "patrols"];
    for (const table of closed) expect([table, await seen(table, "wall")]).toEqual([table, 0]);
  });

  it("is opened by its token alone, kept in a cookie no script reads, and shut when the token is revoked", async () => {
    const made = await callApi("admin", "POST /api/tokens", { body: { userId: "u-wall", name: "一楼大厅" } });
    const { id, token } = made.json as { id: string; token: string };
    const opened = await callApi(null, "POST /api/wall/session", { body: { token } });
    const cookie = opened.headers.get("set-cookie") ?? "";
    expect([opened.status, cookie]).toEqual([204, expect.stringMatching(/HttpOnly; SameSite=Strict; Secure/)]);
    const headers = { cookie: cookie.split(";")[0] ?? "" };
    const read = await callApi(null, "GET /api/wall", { headers });
    expect([read.status, read.headers.get("set-cookie")]).toEqual([200, cookie]);
    expect(await callApi(null, "GET /api/incidents", { headers })).toMatchObject({ status: 403 });
    await callApi("admin", `DELETE /api/tokens/${id}`);
    expect(await callApi(null, "GET /api/wall", { headers })).toMatchObject({ status: 401 });
  });

  it("gives no other account's token a cookie", async () => {
    const made = await callApi("admin", "POST /api/tokens", { body: { userId: "u-commander", name: "x" } });
    const { token } = made.json as { token: string };
    const refused = await callApi(null, "POST /api/wall/session", { body: { token } });
    expect([refused.status, refused.headers.get("set-cookie")]).toEqual([401, null]);
  });
});
