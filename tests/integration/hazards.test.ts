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

  it("raise the layer's revision, so that tiles are made anew", async () => {
    const [row] = await program.query("select revision::int from layer_revisions where layer = 'hazards'");
    expect(row?.revision).toBeGreaterThan(5);
  });
});
