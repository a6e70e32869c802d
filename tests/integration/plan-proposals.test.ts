import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
let plan = "";
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  // Forty more buildings in the south of the first community: its two grids are far from balanced.
  const { code, west, south } = fixtureGrids[0]!;
  await program.query(
    `insert into buildings (district_code, id, grid_code, kind, address, floors, height_metres, geom, centre)
     select '990102', 500 + n, $1, 'apartment', 'x', 6, 18, st_buffer(at, 0.00003), at
     from generate_series(1, 40) n, lateral (select st_setsrid(st_makepoint($2 + 0.0002 * (n % 9 + 1), $3 + 0.0004 * (n / 9 + 0.5)), 4326) as at) p`,
    [code, west, south],
  );
  await program.query(
    "insert into building_counts select district_code, id, grid_code, 10, 30, centre from buildings where id > 500",
  );
  const body = { name: "均衡", areas: ["990102001001"] };
  plan = String((await callApi("planner", "POST /api/plans", { body })).json?.id);
});
afterAll(() => program.stop());

const wish = { load: { household: 1, hazard: 0, incident: 0 } };
const ask = async (body: object = wish) => callApi("planner", `POST /api/plans/${plan}/proposals`, { body });
const look = (job: string, user = "planner") => callApi(user, `GET /api/plans/${plan}/proposals/${job}`);
const ended = async (job: string) => {
  await expect.poll(async () => (await look(job)).json?.status, { timeout: 20_000 }).not.toBe("running");
  return (await look(job)).json;
};

describe("a proposal", () => {
  it("is a job whose best alternative can be taken as it is", async () => {
    const asked = await ask();
    expect(asked.status).toBe(202);
    const job = await ended(String(asked.json?.id));
    expect(job).toMatchObject({ status: "done", done: 1, result: { baseRevision: 1 } });
    const result = job?.result as {
      now: { maxDeviation: number };
      alternatives: { score: { maxDeviation: number }; steps: object[]; moves: object[] }[];
    };
    const [best] = result.alternatives;
    expect(best!.score.maxDeviation).toBeLessThan(0.1);
    expect(result.now.maxDeviation).toBeGreaterThan(0.9);
    expect(best!.moves[0]).toMatchObject({ from: fixtureGrids[0]!.code, to: fixtureGrids[1]!.code });
    const taken = await callApi("planner", `PATCH /api/plans/${plan}`, {
      body: { baseRevision: 1, steps: best!.steps },
    });
    expect(taken.status).toBe(200);
    const households = (taken.json?.affected as { stats: { households: number } }[]).map(
      ({ stats }) => stats.households,
    );
    expect(households.reduce((sum, one) => sum + one, 0)).toBe(408);
    expect(Math.max(...households)).toBeLessThan(230);
  });

  it("leaves an exclusive grid as it is, unless it is asked for", async () => {
    const [one, other] = fixtureGrids.map(({ code }) => code);
    await program.query("update grids set kind = 'exclusive' where code = $1", [other]);
    const alternatives = async (body: object) => {
      const job = await ended(String((await ask(body)).json?.id));
      return (job?.result as { alternatives: object[] }).alternatives.length;
    };
    expect(await alternatives(wish)).toBe(0);
    expect(await alternatives({ ...wish, cells: [one, other] })).toBeGreaterThan(0);
    await program.query("update grids set kind = 'comprehensive' where code = $1", [other]);
  });

  it("is its owner's, and of cells that are there", async () => {
    const id = String((await ask()).json?.id);
    await ended(id);
    expect((await look(id, "planner2")).status).toBe(404);
    expect(await ask({ cells: ["990102001001001", "new-9"] })).toMatchObject({ status: 422, json: { field: "cells" } });
  });

  it("stops when it is told to", async () => {
    const id = String((await ask({ turns: 10_000, alternatives: 5 })).json?.id);
    expect((await callApi("planner", `DELETE /api/plans/${plan}/proposals/${id}`)).status).toBe(204);
    expect(await ended(id)).toMatchObject({ status: "cancelled", result: null });
  });
});
