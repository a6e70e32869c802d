import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ruleBook } from "@/lib/server/services/reference/rule-book";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const report = (over: object = {}) => ({
  kind: "fire",
  title: "消防通道被占用",
  position: fixtureGrids[0]?.centre,
  departmentCode: "water",
  ...over,
});
const inspect = (user: string, id: string, revision: number, body: object) =>
  callApi(user, `POST /api/hazards/${id}/inspections`, { body, headers: { "if-match": `"${revision}"` } });

describe("hazards", () => {
  it.each([
    ["commander", ["1", "2", "3", "4", "5", "6"]],
    ["gridleader", ["1", "2"]],
    ["department", ["2"]],
    ["department2", []],
    ["streetcommander", ["5", "6"]],
  ])("are listed to %s as far as the scope goes", async (user, expected) => {
    const { json } = await callApi(user, "GET /api/hazards?status=found");
    expect((json?.items as { id: string }[]).map(({ id }) => id).sort()).toEqual(expected);
  });

  it("go from found to closed, each step on record", async () => {
    const made = await callApi("gridleader", "POST /api/hazards", { body: report() });
    expect(made).toMatchObject({ status: 201, json: { status: "found", gridCode: fixtureGrids[0]?.code } });
    expect(made.json?.number).toMatch(/^H\d{4}-\d{4}-\d{4}$/);
    const id = made.json?.id as string;
    for (const [index, [user, outcome, status]] of [
      ["department", "rectifying", "rectifying"],
      ["department", "rectified", "rectified"],
      ["gridleader", "not-rectified", "rectifying"],
      ["gridleader", "rectified", "rectified"],
      ["gridleader", "closed", "closed"],
    ].entries()) {
      const answer = await inspect(user ?? "", id, index + 1, { outcome });
      expect(answer).toMatchObject({ status: 201, json: { status, revision: index + 2 } });
    }
    const read = await callApi("commander", `GET /api/hazards/${id}`);
    expect(read.json).toMatchObject({ allowedOutcomes: [], closedAt: expect.any(String) as string });
    expect(read.json?.inspections).toHaveLength(6);
  });

  it("refuse what is not known, not there, not allowed, or stale", async () => {
    const post = (over: object) => callApi("gridleader", "POST /api/hazards", { body: report(over) });
    expect(await post({ kind: "people" })).toMatchObject({
      status: 422,
      json: { code: "unknown-category", field: "kind" },
    });
    expect(await post({ departmentCode: "army" })).toMatchObject({ status: 422, json: { field: "departmentCode" } });
    expect(await post({ position: fixtureGrids[2]?.centre })).toMatchObject({
      status: 422,
      json: { code: "outside-scope" },
    });
    expect(await inspect("gridleader", "1", 1, { outcome: "closed" })).toMatchObject({
      status: 409,
      json: { code: "action-not-allowed", allowedOutcomes: ["notified", "rectifying", "rectified"] },
    });
    expect(await inspect("gridleader", "1", 9, { outcome: "notified" })).toMatchObject({
      status: 412,
      json: { revision: 1 },
    });
    expect(await inspect("gridleader", "3", 1, { outcome: "notified" })).toMatchObject({ status: 404 });
    expect(await inspect("department2", "2", 1, { outcome: "rectified" })).toMatchObject({ status: 404 });
  });

  it("keep what was found wrong, take the days of their kind, and know what stood here before", async () => {
    await program.query(`
      update dictionary_entries set data = '{"rectifyDays": [7, 3], "inspectionDays": [30, 7]}' where code = 'fire'`);
    await program.query(`insert into dictionary_entries (dictionary, code, valid_from, parent_code, name, name_en)
      values ('hazard-check', 'fire-exit-blocked', '2020-01-01', 'fire', '通道堵塞', 'Exit blocked')`);
    await vi.waitFor(
      async () => expect((await ruleBook()).holds("hazard-check", "fire-exit-blocked", "2026-01-05")).toBe(true),
      {
        timeout: 20_000,
        interval: 500,
      },
    );
    const body = report({ level: "major", checks: ["fire-exit-blocked"] });
    const made = await callApi("gridleader", "POST /api/hazards", { body });
    const after = (days: number) => new Date(Date.now() + (8 + days * 24) * 3_600_000).toISOString().slice(0, 10);
    expect(made.json).toMatchObject({
      dueOn: after(3),
      nextInspectionOn: after(7),
      inspections: [{ outcome: "found", checks: ["fire-exit-blocked"] }],
      photos: [],
    });
    const id = made.json?.id as string;
    expect(await inspect("gridleader", id, 1, { outcome: "notified", checks: ["gas-leak"] })).toMatchObject({
      status: 422,
      json: { code: "unknown-category", field: "checks[0]" },
    });
    for (const [index, outcome] of ["rectified", "closed"].entries())
      expect((await inspect("gridleader", id, index + 1, { outcome })).status).toBe(201);
    const again = await callApi("gridleader", "POST /api/hazards", { body: report() });
    expect(again.json).toMatchObject({ recurrenceOf: id });
    // Only the grid is known: two hazards in the middle of it are not one that came back.
    const somewhere = await callApi("gridleader", "POST /api/hazards", { body: report({ located: false }) });
    expect(somewhere.json).toMatchObject({ recurrenceOf: null });
    const closed = somewhere.json?.id as string;
    await program.query("update hazards set closed_at = now() + interval '1 hour' where id = $1", [closed]);
    const third = await callApi("gridleader", "POST /api/hazards", { body: report() });
    expect(third.json).toMatchObject({ recurrenceOf: id });
  });

  it("raise the layer's revision, so that tiles are made anew", async () => {
    const [row] = await program.query("select revision::int from layer_revisions where layer = 'hazards'");
    expect(row?.revision).toBeGreaterThan(5);
  });
});
