import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Briefing } from "@/lib/contracts/coverage/briefing";
import type { Scenario } from "@/lib/contracts/coverage/scenario-endpoints";
import { noFigures } from "@/lib/coverage/coverage-figures";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

const [first, second] = fixtureGrids.map(({ code }) => code) as [string, string];
const figures = { ...noFigures, groundMetres: 1000, seenMetres: 250, incidents: 4, incidentsSeen: 3 };

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await program.query(
    `insert into coverage_grids select '990102', code, '${JSON.stringify(figures)}' from grids;
     insert into coverage_runs values ('990102', 'x', 'done', 1, 1, '2026-01-05T08:00:00Z', '2026-01-05T08:00:10Z')`,
  );
});
afterAll(() => program.stop());

const sceneOf = (key: string, more: object = {}) => ({
  key,
  title: `第 ${key} 幕`,
  note: "",
  view: { at: "@118.25000,30.91000,15", on: ["views", "blind"], grid: first },
  grids: [first],
  changes: [],
  ...more,
});
const make = async (scenes: object[], user = "leader") =>
  callApi(user, "POST /api/coverage/briefings", { body: { name: "周会", area: "990102", scenes } });
const change = async ({ id, revision }: Briefing, scenes: object[], user = "leader") =>
  callApi(user, `PUT /api/coverage/briefings/${id}`, {
    body: { name: "周会", scenes },
    headers: { "if-match": `"${revision}"` },
  });

describe("a briefing", () => {
  it("freezes the figures of the moment, and keeps them when the city goes on", async () => {
    const made = await make([sceneOf("a"), sceneOf("b", { grids: [second] })]);
    expect(made.status).toBe(201);
    const briefing = made.json as unknown as Briefing;
    expect(briefing).toMatchObject({ name: "周会", areaCode: "990102", isOwn: true, revision: 1 });
    expect(briefing.scenes[0]!.frozen).toMatchObject({
      dataAt: "2026-01-05T08:00:10.000Z",
      area: { groundMetres: 6000, seenMetres: 1500, incidentsSeen: 18 },
      then: null,
      grids: [{ code: first, figures: { seenMetres: 250 } }],
    });
    await program.query(`update coverage_grids set figures = figures || '{"seenMetres": 500}'`);
    // Turned round, one renewed, one about another grid: only what must be new is new.
    const kept = (await change(briefing, [sceneOf("b", { grids: [second], renew: true }), sceneOf("a")]))
      .json as unknown as Briefing;
    expect(kept.scenes.map(({ key, frozen }) => [key, frozen.area.seenMetres])).toEqual([
      ["b", 3000],
      ["a", 1500],
    ]);
    const other = (await change(kept, [sceneOf("a", { grids: [second] })])).json as unknown as Briefing;
    expect(other.scenes[0]!.frozen.area.seenMetres).toBe(3000);
    expect(await callApi("leader", `GET /api/coverage/briefings/${briefing.id}`)).toMatchObject({
      json: { revision: 3, scenes: [{ key: "a" }] },
    });
    expect(await change(kept, [sceneOf("a")])).toMatchObject({ status: 412, json: { code: "stale-revision" } });
  });

  it("is looked at by others of the area, and changed by its maker alone", async () => {
    const briefing = (await make([sceneOf("a")])).json as unknown as Briefing;
    const seen = (await callApi("admin", `GET /api/coverage/briefings/${briefing.id}`)).json as unknown as Briefing;
    expect(seen.isOwn).toBe(false);
    expect(await change(briefing, [], "admin")).toMatchObject({ status: 403 });
    expect(await callApi("admin", `DELETE /api/coverage/briefings/${briefing.id}`)).toMatchObject({ status: 403 });
    expect(await callApi("commander", "GET /api/coverage/briefings")).toMatchObject({ status: 403 });
    expect((await callApi("leader", `DELETE /api/coverage/briefings/${briefing.id}`)).status).toBe(204);
    expect((await callApi("leader", `GET /api/coverage/briefings/${briefing.id}`)).status).toBe(404);
  });

  it("tells an administrator nothing of hazards and cases", async () => {
    const briefing = (await make([sceneOf("a")], "admin")).json as unknown as Briefing;
    expect(briefing.scenes[0]!.frozen.area).toMatchObject({ groundMetres: 6000, incidents: 0, incidentsSeen: 0 });
    // Neither what somebody froze who is told of them: of the area, of a grid, and of what would be.
    const changes = [{ position: [118.25, 30.91], bearingDegrees: 90 }];
    const { id } = (await make([sceneOf("a", { changes })])).json as unknown as Briefing;
    const [own, read] = await Promise.all(
      ["leader", "admin"].map(async (user) => {
        const { json } = await callApi(user, `GET /api/coverage/briefings/${id}`);
        const { area, then, grids } = (json as unknown as Briefing).scenes[0]!.frozen;
        return [area, then!, grids[0]!.figures].map((one) => one.incidents + one.incidentsSeen);
      }),
    );
    expect(own!.every((count) => count > 0)).toBe(true);
    expect(read).toEqual([0, 0, 0]);
  });

  it("of one key is one, and its figures are those of the first time", async () => {
    const ask = () =>
      callApi("leader", "POST /api/coverage/briefings", {
        body: { name: "周会", area: "990102", scenes: [sceneOf("a")] },
        headers: { "idempotency-key": "briefing-of-one-key" },
      });
    const first = await ask();
    await program.query(`update coverage_grids set figures = figures || '{"seenMetres": 750}'`);
    expect(await ask()).toMatchObject({ status: 201, json: first.json });
  });

  it("refuses two scenes of one key, and an area that is not the reader's", async () => {
    expect(await make([sceneOf("a"), sceneOf("a")])).toMatchObject({ status: 422, json: { field: "scenes" } });
    const elsewhere = { name: "x", area: "990103", scenes: [] };
    expect(await callApi("leader", "POST /api/coverage/briefings", { body: elsewhere })).toMatchObject({
      status: 422,
      json: { code: "outside-scope", field: "area" },
    });
  });
});

describe("a scenario", () => {
  it("is saved, listed in its area, and removed by its maker", async () => {
    const changes = [{ position: [118.25, 30.91], bearingDegrees: 90 }];
    const saved = await callApi("leader", "POST /api/coverage/scenarios", {
      body: { name: "路口加一台", area: "990102001", changes },
    });
    expect(saved).toMatchObject({ status: 201, json: { name: "路口加一台", areaCode: "990102001", changes } });
    const { id } = saved.json as unknown as Scenario;
    const listed = async (user: string, area: string) =>
      ((await callApi(user, `GET /api/coverage/scenarios?area=${area}`)).json?.items as Scenario[]).map(
        (one) => one.id,
      );
    expect(await listed("leader", "990102")).toEqual([id]);
    expect(await listed("admin", "990102001")).toEqual([id]);
    expect(await listed("leader", "990102002")).toEqual([]);
    expect((await callApi("admin", `DELETE /api/coverage/scenarios/${id}`)).status).toBe(403);
    expect((await callApi("leader", `DELETE /api/coverage/scenarios/${id}`)).status).toBe(204);
    expect(await listed("leader", "990102")).toEqual([]);
  });
});
