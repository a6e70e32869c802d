import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import type { Topology } from "@/lib/grid/codec/topology";
import { forgetPresence } from "@/lib/server/jobs/forget-presence";
import { readPlanReport } from "@/lib/server/services/plans/read-plan-report";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureActor, fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const [one, two] = [fixtureGrids[0]!, fixtureGrids[1]!];
const begin = async (areas = ["990102001001"], user = "planner") =>
  callApi(user, "POST /api/plans", { body: { name: "甲社区调整", areas } });
const idOf = async (): Promise<string> => String((await begin()).json?.id);
const change = (id: string, baseRevision: number, steps: object[], user = "planner", headers = {}) =>
  callApi(user, `PATCH /api/plans/${id}`, { body: { baseRevision, steps }, headers });
const read = async (id: string, user = "planner") => (await callApi(user, `GET /api/plans/${id}`)).json;
const splitNorth = (code: string, newCode: string) => {
  const { west, south } = fixtureGrids.find((grid) => grid.code === code)!;
  const line = [
    [west - 0.0001, south + 0.0012],
    [west + 0.0021, south + 0.0012],
  ];
  return { action: "split-cell", code, line, newCode };
};

describe("a boundary plan", () => {
  it("begins from what is in force, with figures of each grid", async () => {
    const created = await begin(["990102001"]);
    expect(created).toMatchObject({ status: 201, json: { revision: 1, repairs: 0 } });
    const plan = await read(String(created.json?.id));
    expect(plan).toMatchObject({ status: "draft", areas: ["990102001"], createdBy: "测试planner" });
    const graph = fromTopology(plan?.topology as Topology);
    expect([...graph.cells.keys()]).toEqual(fixtureGrids.slice(0, 4).map(({ code }) => code));
    expect(plan?.stats).toMatchObject([
      { code: one.code, buildings: 1, households: 6, people: 18, hazards: 1 },
      { code: two.code, households: 2 },
      { households: 2 },
      { households: 2 },
    ]);
  });

  it.each([
    ["of another district", ["990102001", "990103001"]],
    ["without grids", ["990102009"]],
    ["of a place outside the scope", ["990199001"]],
  ])("is not begun %s", async (_, areas) => {
    expect(await begin(areas)).toMatchObject({ status: 422, json: { code: "plan-areas", field: "areas" } });
  });

  it("is listed to whom it concerns", async () => {
    const id = await idOf();
    const ids = async (user: string, query = "") =>
      ((await callApi(user, `GET /api/plans?limit=1000${query}`)).json?.items as { id: string }[]).map(
        (item) => item.id,
      );
    expect((await ids("gridleader"))[0]).toBe(id);
    expect(await ids("gridleader2")).not.toContain(id);
    expect(await ids("streetcommander")).not.toContain(id);
    expect(await ids("planner", "&area=990102002")).not.toContain(id);
    expect(await ids("planner", "&status=submitted")).not.toContain(id);
    expect((await callApi("streetcommander", `GET /api/plans/${id}`)).status).toBe(404);
  });

  it("shows administrators figures of households, and others the shape alone", async () => {
    const id = await idOf();
    expect((await read(id, "admin"))?.stats).toMatchObject([{ households: 6, hazards: null }, { households: 2 }]);
    expect((await read(id, "leader"))?.stats).toMatchObject([{ households: null, deviation: null }, {}]);
  });
});

describe("the report of a plan", () => {
  it("is all of one revision, however the plan is worked on meanwhile, and says what the parts say", async () => {
    const id = await idOf();
    const planner = fixtureActor("planner");
    const reports = Promise.all(Array.from({ length: 6 }, () => readPlanReport(planner, id)));
    const changed = change(id, 1, [splitNorth(one.code, "new-1")]);
    for (const report of await reports) {
      if (!report.ok) throw new Error(report.failure.code);
      const { plan, diff, check } = report.value;
      expect([diff.revision, check.revision]).toEqual([plan.revision, plan.revision]);
    }
    expect((await changed).status).toBe(200);
    const report = await readPlanReport(planner, id);
    const parts = await Promise.all(
      ["", "/diff", "/check"].map(async (part) => (await callApi("planner", `GET /api/plans/${id}${part}`)).json),
    );
    expect(report).toMatchObject({ ok: true, value: { plan: parts[0], diff: parts[1], check: parts[2] } });
    expect(await readPlanReport(fixtureActor("streetcommander"), id)).toMatchObject({ failure: { code: "not-found" } });
  });
});

describe("steps", () => {
  it("are taken by the same code as in the browser, each one revision", async () => {
    const id = await idOf();
    const answer = await change(id, 1, [
      splitNorth(one.code, "new-1"),
      { action: "merge-cells", kept: two.code, gone: "new-1" },
    ]);
    expect(answer).toMatchObject({ status: 200, json: { revision: 3 } });
    expect(answer.json?.affected).toMatchObject([
      { code: one.code, stats: { households: 6 } },
      { code: two.code, stats: { households: 2 } },
      { code: "new-1", stats: null },
    ]);
    const plan = await read(id);
    expect(plan?.revision).toBe(3);
    expect(fromTopology(plan?.topology as Topology).cells.size).toBe(2);
  });

  it("are refused with code, place and number of the step, and then none is taken", async () => {
    const id = await idOf();
    const answer = await change(id, 1, [
      splitNorth(one.code, "new-1"),
      { action: "move-vertex", from: [one.west, one.south], to: [one.west, one.south + 0.0001] },
    ]);
    expect(answer).toMatchObject({
      status: 422,
      json: { code: "step-refused", step: 1, refusal: { code: "outline-stays", position: [one.west, one.south] } },
    });
    expect(await read(id)).toMatchObject({ revision: 1 });
  });

  it("are undone by the revision they made, unless later ones build on them", async () => {
    const id = await idOf();
    const before = await read(id);
    await change(id, 1, [splitNorth(one.code, "new-1"), splitNorth(two.code, "new-2")]);
    expect(await change(id, 3, [{ action: "undo", revision: 2 }])).toMatchObject({
      status: 200,
      json: { revision: 4 },
    });
    expect(await change(id, 4, [{ action: "undo", revision: 2 }])).toMatchObject({
      status: 422,
      json: { refusal: { code: "later-steps-build-on-it" } },
    });
    expect((await change(id, 4, [{ action: "undo", revision: 3 }])).status).toBe(200);
    const borders = (plan: typeof before) =>
      [...fromTopology(plan?.topology as Topology).arcs.values()].map(({ points }) => points).sort();
    expect(borders(await read(id))).toEqual(borders(before));
    expect((await change(id, 5, [{ action: "undo", revision: 99 }])).json).toMatchObject({
      refusal: { code: "unknown-step" },
    });
  });

  it("on an old revision are answered with the other's steps", async () => {
    const id = await idOf();
    await change(id, 1, [splitNorth(one.code, "new-1")]);
    const late = await change(id, 1, [splitNorth(two.code, "new-1")], "planner2");
    expect(late).toMatchObject({
      status: 409,
      json: {
        code: "plan-stale",
        revision: 2,
        steps: [{ revision: 2, by: "测试planner", step: { newCode: "new-1" } }],
      },
    });
  });

  it("of two at once on one revision are taken from exactly one; one key is one step", async () => {
    const id = await idOf();
    const both = await Promise.all(
      ["planner", "planner2"].map((user) => change(id, 1, [splitNorth(one.code, "new-1")], user)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const again = () => change(id, 2, [splitNorth(two.code, "new-2")], "planner", { "idempotency-key": `k-${id}` });
    const [first, second] = [await again(), await again()];
    expect([first.status, second.status, second.json]).toEqual([200, 200, first.json]);
  });

  it("are planners' work", async () => {
    const id = await idOf();
    for (const user of ["admin", "leader", "gridleader", "commander"]) {
      expect((await change(id, 1, [splitNorth(one.code, "new-1")], user)).status).toBe(403);
    }
  });
});

describe("buildings", () => {
  it("are anonymous points with counts, to planners alone", async () => {
    const id = await idOf();
    const { json } = await callApi("planner", `GET /api/plans/${id}/buildings`);
    expect(json).toMatchObject({ id: ["1", "2"], households: [6, 2], people: [18, 6], hazards: [1, 1] });
    expect((await callApi("leader", `GET /api/plans/${id}/buildings`)).status).toBe(403);
  });
});

describe("the check of a plan", () => {
  it("tells what is wrong with place and fix, and the fix can be taken", async () => {
    const id = await idOf();
    const check = async (user = "planner") => (await callApi(user, `GET /api/plans/${id}/check`)).json;
    expect((await check())?.problems).toMatchObject([
      { kind: "too-small", cells: [one.code], amount: 6, fix: { action: "merge-cells", gone: one.code } },
      { kind: "too-small", cells: [two.code] },
    ]);
    // Through the building in the south-west of the first grid.
    const line = [
      [one.west - 0.0001, one.south + 0.0003],
      [one.west + 0.0021, one.south + 0.0003],
    ];
    await change(id, 1, [{ action: "split-cell", code: one.code, line, newCode: "new-1" }]);
    const problems = ((await check("admin"))?.problems ?? []) as { kind: string; cells: string[]; fix: object }[];
    const cut = problems.find(({ kind }) => kind === "building-cut");
    expect(cut).toMatchObject({
      cells: [one.code, "new-1"],
      fix: { action: "transfer-area", to: one.code, from: ["new-1"] },
    });
    expect((await change(id, 2, [cut!.fix])).status).toBe(200);
    expect(((await check())?.problems as { kind: string }[]).map(({ kind }) => kind)).not.toContain("building-cut");
    expect((await callApi("leader", `GET /api/plans/${id}/check`)).status).toBe(403);
  });
});

describe("who has a plan open", () => {
  it("is told to the others while it is so, and then forgotten", async () => {
    const created = await callApi("planner", "POST /api/plans", { body: { name: "同看", areas: ["990102001001"] } });
    const path = `POST /api/plans/${String(created.json?.id)}/presence`;
    expect((await callApi("planner", path, { body: {} })).json).toEqual({ others: [] });
    expect((await callApi("planner2", path, { body: {} })).json).toEqual({ others: ["测试planner"] });
    expect((await callApi("planner", path, { body: {} })).json).toEqual({ others: ["测试planner2"] });
    expect((await callApi("commander", path, { body: {} })).status).toBe(403);
    await program.query("update plan_presence set seen_at = now() - interval '2 minutes'");
    expect((await callApi("admin", path, { body: {} })).json).toEqual({ others: [] });
    // Also of a plan that nobody opens again, and not who is there.
    await forgetPresence();
    expect(await program.query("select user_id from plan_presence")).toEqual([{ user_id: "u-admin" }]);
  });
});
