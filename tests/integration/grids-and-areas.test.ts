import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

type Feature = { properties: Record<string, unknown> };
const grids = async (user: string, query = ""): Promise<Record<string, unknown>[]> =>
  ((await callApi(user, `GET /api/grids${query}`)).json?.features as Feature[]).map(({ properties }) => properties);
const codes = fixtureGrids.map(({ code }) => code);

describe("grids", () => {
  it("are GeoJSON with what the contract says", async () => {
    const answer = await callApi("commander", "GET /api/grids");
    expect(answer.headers.get("content-type")).toContain("application/geo+json");
    expect(answer.json?.type).toBe("FeatureCollection");
    expect((answer.json?.features as Feature[])[0]).toMatchObject({
      type: "Feature",
      geometry: { type: "MultiPolygon" },
      properties: {
        code: codes[0],
        name: "第1网格",
        kind: "comprehensive",
        leader: "测试gridleader",
        households: 6,
        revision: 1,
      },
    });
  });

  it("end at the scope and at the area asked for", async () => {
    const of = async (user: string, query = "") => (await grids(user, query)).map(({ code }) => code);
    expect(await of("commander")).toEqual(codes);
    expect(await of("gridleader")).toEqual(codes.slice(0, 2));
    expect(await of("commander", "?area=990102002")).toEqual(codes.slice(4));
    expect(await of("gridleader2", "?area=990102001")).toEqual([codes[2]]);
    expect(await of("gridleader2", "?area=990102002")).toEqual([]);
    const [lng, lat] = fixtureGrids[5]?.centre ?? [0, 0];
    expect(await of("leader", `?bbox=${lng},${lat},${lng + 1e-4},${lat + 1e-4}`)).toEqual([codes[5]]);
  });

  it("are those of the day asked for", async () => {
    await program.query("update grids set validity = '[2020-01-01,2026-06-01)' where code = $1", [codes[5]]);
    expect(await grids("commander", "?at=2026-05-31")).toHaveLength(6);
    expect(await grids("commander", "?at=2026-06-01")).toHaveLength(5);
    expect(await grids("commander", "?at=2019-12-31")).toHaveLength(0);
    expect(await callApi("commander", `GET /api/grids/${codes[5]}?at=2026-05-31`)).toMatchObject({ status: 200 });
    expect(await callApi("commander", `GET /api/grids/${codes[5]}`)).toMatchObject({ status: 404 });
    await program.query("update grids set validity = '[2020-01-01,)' where code = $1", [codes[5]]);
  });

  it("show a leader no count below five, and a department none at all", async () => {
    const counts = async (user: string) =>
      (await grids(user)).map(({ households, suppressed }) => [households, suppressed]);
    expect((await counts("leader")).slice(0, 2)).toEqual([
      [6, false],
      [null, true],
    ]);
    expect((await counts("planner")).slice(0, 2)).toEqual([
      [6, false],
      [2, false],
    ]);
    expect((await counts("department")).slice(0, 2)).toEqual([
      [null, false],
      [null, false],
    ]);
  });

  it("give figures to planners, who may not read a single case", async () => {
    const stats = await callApi("planner", `GET /api/grids/${codes[4]}/stats`);
    expect(stats.json).toEqual({
      code: codes[4],
      households: 2,
      people: 6,
      buildings: 1,
      cameras: 1,
      hazards: { open: 1, closed: 0 },
      incidents: { open: 0, overdue: 0, byStatus: { closed: 1 } },
      suppressed: false,
    });
    expect(await callApi("leader", `GET /api/grids/${codes[4]}/stats`)).toMatchObject({
      json: { households: null, people: 6, hazards: { open: 1 }, suppressed: true },
    });
    expect((await callApi("commander", `GET /api/grids/${codes[0]}/stats`)).json?.incidents).toEqual({
      open: 1,
      overdue: 1,
      byStatus: { reported: 1 },
    });
    expect(await callApi("gridleader", `GET /api/grids/${codes[4]}/stats`)).toMatchObject({ status: 404 });
  });
});

describe("areas", () => {
  const of = async (user: string, query = ""): Promise<unknown[]> =>
    ((await callApi(user, `GET /api/areas${query}`)).json?.items as { code: string }[]).map(({ code }) => code);

  it("begin where the scope begins, and go down one level at a time", async () => {
    expect(await of("commander")).toEqual(["990102"]);
    expect(await of("citycommander")).toEqual(["9901"]);
    expect(await of("gridleader")).toEqual(["990102001001"]);
    expect(await of("commander", "?parent=990102")).toEqual(["990102001", "990102002"]);
    expect(await of("streetcommander", "?parent=990102")).toEqual(["990102002"]);
    expect(await of("gridleader", "?parent=990102001")).toEqual(["990102001001"]);
    expect(await of("commander", "?parent=990103")).toEqual([]);
  });
});

describe("dictionaries", () => {
  it("hold what holds on the day", async () => {
    const of = async (query = "") =>
      (
        (await callApi("gridleader", `GET /api/dictionaries/incident-category${query}`)).json?.items as {
          code: string;
        }[]
      ).map(({ code }) => code);
    expect(await of()).toEqual(["01", "01002", "04", "04001"]);
    expect(await of("?at=2020-06-01")).toContain("01099");
    expect(await of("?at=2019-06-01")).toEqual([]);
  });
});

describe("health", () => {
  it("tells the versions and the newest event to everybody", async () => {
    await program.query(
      "insert into outbox (topic, district_code, grid_code, data, stream_id) values ('grids', '990102', '990102', '{}', 41)",
    );
    const answer = await callApi(null, "GET /api/health");
    expect(answer).toMatchObject({
      status: 200,
      json: { status: "ok", database: { kind: "server" }, live: { clients: 0, lastEventId: 41 } },
    });
    expect(answer.json?.database).toMatchObject({
      postgres: expect.stringMatching(/^\d+/) as string,
      postgis: expect.stringMatching(/^\d/) as string,
    });
  });
});
