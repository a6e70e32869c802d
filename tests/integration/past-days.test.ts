import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listPastGridFigures } from "@/lib/server/services/grids/list-past-grid-figures";
import { today } from "@/lib/server/services/today";
import { callApi, giveTokens } from "../helpers/api-client";
import { type DataPlane, startDataPlane } from "../helpers/data-plane";
import { fixtureActor, fixtureGrids } from "../helpers/fixture-city";
import { readTile } from "../helpers/read-tile";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

const [one, two] = [fixtureGrids[0]!, fixtureGrids[1]!];
const born = "990102001001003";
const dayBefore = new Date(Date.parse(today()) - 86_400_000).toISOString().slice(0, 10);

let program: TestProgram;
let plane: DataPlane;
/** Today two plans took effect one after the other: the second grid joined the first, and the south was split off again. */
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  plane = await startDataPlane(program);
  await putInForce({ action: "merge-cells", kept: one.code, gone: two.code });
  await putInForce({
    action: "split-cell",
    code: one.code,
    line: [
      [one.west - 0.0001, one.south + 0.0008],
      [one.west + 0.0021, one.south + 0.0008],
    ],
    newCode: "new-1",
  });
});
afterAll(async () => {
  await plane.stop();
  await program.stop();
});

async function putInForce(step: object): Promise<void> {
  const call = async (user: string, path: string, body: object) => {
    const answer = await callApi(user, path, { body });
    expect(answer.status, path).toBeLessThan(300);
    return answer.json ?? {};
  };
  const { id } = await call("planner", "POST /api/plans", { name: "调整", areas: ["990102001001"] });
  await call("planner", `PATCH /api/plans/${String(id)}`, { baseRevision: 1, steps: [step] });
  await call("planner", `POST /api/plans/${String(id)}/submit`, { revision: 2 });
  await call("planner2", `POST /api/plans/${String(id)}/approve`, { revision: 2 });
  await call("planner", `POST /api/plans/${String(id)}/publish`, { effectiveOn: today() });
}

const figuresOn = async (user: string, day: string) => {
  const figures = await listPastGridFigures(fixtureActor(user), "990102001001", day);
  if (!figures.ok) throw new Error(figures.failure.code);
  return figures.value.map(({ code, households, hazardsOpen, incidents }) => [
    code,
    households,
    hazardsOpen,
    incidents.open,
    incidents.recent,
  ]);
};

describe("a past day", () => {
  it("has the grids of that day, counted in the borders they had", async () => {
    expect(await figuresOn("planner", dayBefore)).toEqual([
      [one.code, 6, 1, 1, 0],
      [two.code, 2, 1, 1, 0],
    ]);
  });

  it("counts what stood open at its end", async () => {
    expect(await figuresOn("planner", "2026-01-05")).toEqual([
      [one.code, 6, 1, 1, 1],
      [two.code, 2, 1, 1, 1],
    ]);
    expect(await figuresOn("planner", "2026-01-04")).toEqual([
      [one.code, 6, 0, 0, 0],
      [two.code, 2, 0, 0, 0],
    ]);
    expect(await figuresOn("planner", "2019-12-31")).toEqual([]);
  });

  it("gives the same figures for a grid that never changed as for one that did", async () => {
    const figures = await listPastGridFigures(fixtureActor("planner"), "990102001002", dayBefore);
    expect(figures).toMatchObject({
      value: [{ households: 2, hazardsOpen: 1, incidents: { open: 1 } }, { households: 2 }],
    });
  });

  it("is drawn in tiles, for who may see them and with days that exist", async () => {
    const path = "/tiles/grids/15/27148/13418";
    const [x, y] = [Math.floor(((one.centre[0] + 180) / 360) * 2 ** 15), tileRow(one.centre[1], 15)];
    const at = async (query: string) => {
      const answer = await fetch(`${plane.origin}/tiles/grids/15/${x}/${y}${query}`, {
        headers: await plane.signedIn("planner"),
      });
      const { grids } = readTile(await answer.arrayBuffer(), { z: 15, x, y });
      return (grids ?? []).map(({ properties }) => [properties.code, properties.households]).sort();
    };
    const inCommunity = (rows: unknown[][]) => rows.filter(([code]) => String(code).startsWith("990102001001"));
    expect(inCommunity(await at(`?day=${dayBefore}`)).map(([code]) => code)).toEqual([one.code, two.code]);
    expect(inCommunity(await at("")).map(([code]) => code)).toEqual([one.code, born]);
    const wrong = await fetch(`${plane.origin}${path}?day=2026-02-31`, { headers: await plane.signedIn("planner") });
    expect(wrong.status).toBe(400);
  });
});

const tileRow = (lat: number, z: number): number =>
  Math.floor((0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * 2 ** z);

describe("old and new codes", () => {
  it("are a table, the newest first, with what is retired", async () => {
    const { json } = await callApi("planner", "GET /api/grid-successions?area=990102001");
    expect(json).toMatchObject({
      items: [
        { oldCode: one.code, newCode: born, effectiveOn: today(), retired: false, households: 6, plan: "调整" },
        { oldCode: two.code, newCode: one.code, retired: true, households: 2 },
      ],
      nextCursor: null,
    });
    const page = (await callApi("planner", "GET /api/grid-successions?limit=1")).json;
    expect(page?.items).toHaveLength(1);
    const rest = await callApi("planner", `GET /api/grid-successions?limit=1&cursor=${String(page?.nextCursor)}`);
    expect(rest.json).toMatchObject({ items: [{ oldCode: two.code }], nextCursor: null });
  });

  it("are found by either code, inside the scope, as far as the role may see", async () => {
    const list = async (user: string, query: string) =>
      (await callApi(user, `GET /api/grid-successions${query}`)).json?.items as Record<string, unknown>[];
    expect(await list("planner", `?code=${two.code}`)).toHaveLength(1);
    expect(await list("planner", `?code=${born}`)).toHaveLength(1);
    expect(await list("planner", "?code=99010200200")).toEqual([]);
    expect(await list("planner", "?area=990102002")).toEqual([]);
    expect(await list("leader", `?code=${two.code}`)).toMatchObject([{ households: null }]);
    expect(await list("department", `?code=${born}`)).toMatchObject([{ households: null }]);
    expect((await callApi("planner", "GET /api/grid-successions?code=9901'--")).status).toBe(400);
  });

  it("lead the search along all plans that took effect since", async () => {
    expect((await callApi("planner", `GET /api/search?text=${two.code}`)).json?.grids).toMatchObject([
      { code: one.code, formerly: two.code },
      { code: born, formerly: two.code },
    ]);
    expect((await callApi("planner", `GET /api/search?text=${born}`)).json?.grids).toMatchObject([
      { code: born, formerly: null },
    ]);
  });
});
