import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { inSquare, putStreetSquare } from "../helpers/street-square";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
const [grid, , foreign] = fixtureGrids.map(({ code }) => code);

beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await putStreetSquare(program);
});
afterAll(() => program.stop());

const path = (code = grid) => `/api/grids/${code ?? ""}/patrol-zones`;
const read = (user = "gridleader", code = grid) => callApi(user, `GET ${path(code)}`);
const put = (plan: object, revision: number, user = "gridleader", code = grid) =>
  callApi(user, `PUT ${path(code)}`, { body: plan, headers: { "if-match": `"${revision}"` } });
const planned = (over: object = {}) =>
  callApi("gridleader", "POST /api/patrols", { body: { gridCode: grid, mode: "zones", startsAt: 480, ...over } });

/** Along the south and the east street; the north-west corner; a gate, and a school at its hour. */
const layout = {
  lines: [{ name: "主街", via: [inSquare(3, 3), inSquare(17, 3), inSquare(17, 17)] }],
  areas: [{ name: "西片", ring: [inSquare(1, 2), inSquare(5, 2), inSquare(5, 18), inSquare(1, 18)] }],
  posts: [
    { number: 1, name: "南门", position: inSquare(10, 3.2), dwellMinutes: 3 },
    { number: 2, name: "校门", position: inSquare(17, 10), window: { from: 480, to: 540 } },
  ],
};

describe("how a grid lays out its patrols", () => {
  it("is empty until somebody begins it", async () => {
    expect(await read()).toMatchObject({
      status: 200,
      json: {
        gridCode: grid,
        revision: 0,
        updatedBy: null,
        plan: { lines: [], areas: [], posts: [] },
        laid: [],
        faults: [],
      },
    });
    expect(await planned()).toMatchObject({ status: 422, json: { code: "no-zones", field: "mode" } });
  });

  it("is tried without being kept: how its lines lie, and what cannot stand", async () => {
    const { west, south } = fixtureGrids[2]!;
    const wrong = {
      lines: [{ name: "断", via: [inSquare(3, 3), [west + 0.01, south + 0.01]] }],
      areas: [{ name: "结", ring: [inSquare(1, 1), inSquare(9, 9), inSquare(9, 1), inSquare(1, 9)] }],
      posts: [{ number: 1, name: "外", position: inSquare(40, 5) }],
    };
    const tried = await callApi("gridleader", `POST ${path()}/try`, { body: wrong });
    expect(tried).toMatchObject({
      status: 200,
      json: {
        laid: [null],
        faults: [
          { of: "lines", at: 0, code: "off-streets" },
          { of: "areas", at: 0, code: "crosses-itself" },
          { of: "posts", at: 0, code: "outside-grid" },
        ],
      },
    });
    const line = (await callApi("gridleader", `POST ${path()}/try`, { body: layout })).json?.laid as {
      metres: number;
    }[];
    expect(line[0]?.metres).toBeGreaterThan(250);
    expect(line[0]?.metres).toBeLessThan(330);
    expect(await put(wrong, 0)).toMatchObject({ status: 422, json: { code: "zones-refused", field: "lines[0]" } });
    expect(await program.query("select from patrol_zones")).toEqual([]);
  });

  it("is changed on the revision that was seen, by the centre and by the grid's own leader", async () => {
    expect(await put(layout, 1)).toMatchObject({ status: 412, json: { revision: 0 } });
    const made = await put(layout, 0);
    expect(made).toMatchObject({ status: 200, json: { revision: 1, faults: [] } });
    expect(made.headers.get("etag")).toBe('"1"');
    expect(await put(layout, 0, "commander")).toMatchObject({ status: 412, json: { revision: 1 } });
    expect(await put(layout, 1, "commander")).toMatchObject({ status: 200, json: { revision: 2 } });
    expect((await read()).json?.plan).toMatchObject({ posts: [{ name: "南门", window: null }, { dwellMinutes: 5 }] });
    const acts = await program.query("select details from audit_log where action = 'patrol.zones' order by at");
    expect(acts.map(({ details }) => details)).toEqual([
      { revision: 1, lines: 1, areas: 1, posts: 2 },
      { revision: 2, lines: 1, areas: 1, posts: 2 },
    ]);
  });

  it("numbers each post once, so that a plate on the wall is of one", async () => {
    const [post] = layout.posts;
    expect(await put({ posts: [post, { ...post, name: "北门" }] }, 2)).toMatchObject({
      status: 422,
      json: { code: "invalid-body", field: "posts" },
    });
  });

  it("of two who begin it at once keeps one", async () => {
    const [, two] = fixtureGrids;
    const posts = [{ number: 1, name: "门", position: two?.centre }];
    const both = await Promise.all([
      put({ posts }, 0, "gridleader", two?.code),
      put({ posts }, 0, "commander", two?.code),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it("is nobody else's to see or change", async () => {
    expect((await read("gridleader", foreign)).status).toBe(404);
    expect((await put(layout, 0, "gridleader", foreign)).status).toBe(404);
    expect((await read("gridleader2")).status).toBe(404);
    for (const user of ["planner", "department", "leader", "admin"]) expect((await read(user)).status).toBe(403);
    expect((await read("gridleader", "990102001001099")).status).toBe(404);
  });

  it("makes a round: its line whole, the streets of its areas, a stay at its posts, and no other street", async () => {
    const { status, json } = await planned();
    expect(status).toBe(201);
    const { mode, route } = json as unknown as {
      mode: string;
      route: { roadIds: string[]; stops: object[]; leftOut: object[] };
    };
    expect(mode).toBe("zones");
    // The cross street (5) lies in no area.
    expect(route.roadIds.toSorted()).toEqual(["1", "2", "4"]);
    expect(route.stops).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          key: `post:${grid ?? ""}-1`,
          kind: "post",
          label: "南门",
          dwellMinutes: 3,
        }) as object,
        expect.objectContaining({
          key: `post:${grid ?? ""}-2`,
          kind: "post",
          label: "校门",
          dwellMinutes: 5,
        }) as object,
      ]),
    );
    expect(route.leftOut).toEqual([]);
    const late = (await planned({ startsAt: 600 })).json as unknown as { route: { leftOut: object[] } };
    expect(late.route.leftOut).toMatchObject([
      { kind: "stop", label: "校门", reason: { code: "passed-closed", opensMinutes: -120, closesMinutes: -60 } },
    ]);
    const plates = (await callApi("gridleader", `GET /api/patrols/${String(json?.id)}/plates`)).json;
    expect(plates?.items).toMatchObject([{ label: "南门" }, { label: "校门" }]);
    const report = await callApi("gridleader", `POST /api/patrols/${String(json?.id)}/report`, {
      body: {
        startedAt: "2026-01-05T08:00:00+08:00",
        endedAt: "2026-01-05T08:40:00+08:00",
        coveredRoadIds: ["1"],
        coveredShare: 0.4,
        checkIns: [{ stop: `post:${grid ?? ""}-1`, kind: "near", at: "2026-01-05T08:10:00+08:00" }],
      },
    });
    expect(report).toMatchObject({
      status: 201,
      json: { status: "done", checkIns: [{ stop: `post:${grid ?? ""}-1` }] },
    });
  });
});
