import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
const grid = fixtureGrids[0]!;
const [lng, lat] = grid.centre;

beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  const at = (east: number) => `st_setsrid(st_makepoint(${lng + east}, ${lat}), 4326)`;
  await program.query(`insert into places (district_code, kind, name, name_en, grid_code, position) values
    ('${grid.code.slice(0, 6)}', 'hydrant', '近处消火栓', 'Near hydrant', '${grid.code}', ${at(0.0001)}),
    ('${grid.code.slice(0, 6)}', 'hydrant', '远处消火栓', 'Far hydrant', '${grid.code}', ${at(0.01)}),
    ('${grid.code.slice(0, 6)}', 'gate', '北门', 'North gate', '${grid.code}', ${at(0)})`);
});
afterAll(() => program.stop());

const at = (user: string, east = 0) => callApi(user, `GET /api/places/at?lng=${lng + east}&lat=${lat}`);

describe("what is at a point", () => {
  it("is its grid with leader and households, and what helps near by", async () => {
    const { status, json } = await at("commander");
    expect(status).toBe(200);
    expect(json?.grid).toMatchObject({ code: grid.code });
    expect((json?.grid as { households: number }).households).toBeGreaterThanOrEqual(0);
    expect(json?.help).toEqual([
      { kind: "hydrant", name: "近处消火栓", nameEn: "Near hydrant", metres: expect.closeTo(10, 0) as number },
    ]);
  });

  it("has open hazards nearest first, for who may read them", async () => {
    const { json } = await at("commander");
    const metres = (json?.hazards as { metres: number }[]).map((hazard) => hazard.metres);
    expect(metres.length).toBeGreaterThan(0);
    expect(metres).toEqual(metres.toSorted((a, b) => a - b));
    expect((await at("leader")).json?.hazards).toEqual([]);
  });

  it("is nothing outside the scope, and nobody else's business", async () => {
    expect((await at("commander", 30)).json).toMatchObject({ grid: null, hazards: [], help: [] });
    expect((await at("department")).status).toBe(403);
    expect((await callApi("commander", "GET /api/places/at?lng=1000&lat=0")).status).toBe(400);
  });
});
