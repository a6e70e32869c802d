import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ServiceCoverage } from "@/lib/contracts/coverage/services-endpoint";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;

/** A crossing in the middle of each of the six grids, 191 m apart from west to east and 222 m from south to north. */
async function putStreets(): Promise<void> {
  const point = (i: number) => fixtureGrids[i]!.centre.join(" ");
  for (const i of fixtureGrids.keys())
    await program.query(`insert into road_nodes (district_code, id, kind, position)
      values ('990102', ${i}, 'crossing', 'SRID=4326;POINT(${point(i)})')`);
  const pairs = [
    [0, 1],
    [2, 3],
    [4, 5],
    [0, 2],
    [1, 3],
    [2, 4],
    [3, 5],
  ] as const;
  for (const [id, [from, to]] of pairs.entries())
    await program.query(`insert into roads (district_code, id, from_node, to_node, class, width_metres, length_metres, geom)
      values ('990102', ${id}, ${from}, ${to}, 'branch', 6, 200, 'SRID=4326;LINESTRING(${point(from)}, ${point(to)})')`);
  await program.query(`insert into places (district_code, id, kind, name, name_en, grid_code, position)
    values ('990102', 900, 'clinic', '卫生服务站', 'Clinic', '${fixtureGrids[0]!.code}', 'SRID=4326;POINT(${point(0)})')`);
}

beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await putStreets();
});
afterAll(() => program.stop());

const asked = async (user: string, query: string): Promise<ServiceCoverage> => {
  const answer = await callApi(user, `GET /api/coverage/services?${query}`);
  expect(answer.status).toBe(200);
  return answer.json as unknown as ServiceCoverage;
};

describe("households within a walk of a service", () => {
  it("are counted by grid along the streets, the largest gap first", async () => {
    const found = await asked("planner", "kinds=clinic&minutes=5");
    expect(found.facilities).toMatchObject([{ kind: "clinic", nameEn: "Clinic" }]);
    expect([found.households, found.served]).toEqual([16, 10]);
    // 333 m: the grids beside the clinic's, not those across a corner or two grids away.
    const served = Object.fromEntries(found.grids.map((grid) => [grid.name, [grid.served, grid.unserved]]));
    expect(served).toEqual({
      第1网格: [6, 0],
      第2网格: [2, 0],
      第3网格: [2, 0],
      第4网格: [0, 2],
      第5网格: [0, 2],
      第6网格: [0, 2],
    });
    expect(found.grids.slice(0, 3).map(({ name }) => name)).toEqual(["第4网格", "第5网格", "第6网格"]);
    expect(found.grids.map(({ gap }) => gap !== null)).toEqual([true, true, true, false, false, false]);
    expect(found.reached.coordinates.length).toBeGreaterThan(3);
  });

  it("are all served when the walk is long enough, and none without a facility", async () => {
    expect(await asked("planner", "kinds=clinic&minutes=30")).toMatchObject({ served: 16, sites: [] });
    const none = await asked("planner", "kinds=aed");
    expect([none.facilities, none.served, none.reached.coordinates]).toEqual([[], 0, []]);
  });

  it("would be served by a next one at a crossing, each with what it adds", async () => {
    const { sites } = await asked("planner", "kinds=clinic&minutes=5");
    expect(sites.map(({ households }) => households)).toEqual([4, 2]);
  });

  it("are told from five up to a leader", async () => {
    const found = await asked("leader", "kinds=clinic&minutes=5");
    expect([found.households, found.served]).toEqual([16, 10]);
    const [first] = found.grids.filter(({ name }) => name === "第1网格");
    expect(first).toMatchObject({ households: 6, served: 6, unserved: 0 });
    const [fourth] = found.grids.filter(({ name }) => name === "第4网格");
    expect(fourth).toMatchObject({ households: null, served: 0, unserved: null });
    expect(found.sites.map(({ households }) => households)).toEqual([null, null]);
  });

  it("are those of the asker's part, with streets and facilities beyond its border", async () => {
    const found = await asked("commander", "kinds=clinic&minutes=5&area=990102001002");
    expect([found.households, found.served]).toEqual([4, 2]);
    expect(found.facilities).toHaveLength(1);
  });

  it("are refused for kinds that nobody walks to, and walks of no or endless time", async () => {
    for (const query of ["", "kinds=", "kinds=casino", "kinds=clinic&minutes=0", "kinds=clinic&minutes=31"]) {
      expect((await callApi("leader", `GET /api/coverage/services?${query}`)).status).toBe(400);
    }
    const elsewhere = await callApi("leader", "GET /api/coverage/services?kinds=clinic&area=110101");
    expect([elsewhere.status, elsewhere.json?.code]).toEqual([422, "outside-scope"]);
  });
});
