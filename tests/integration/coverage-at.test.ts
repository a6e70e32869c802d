import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

/** One degree of longitude at 31° N, of latitude. */
const [EAST, NORTH] = [95_600, 110_860];

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

/** Metres east and north of the first camera, which looks east over 60°. */
const at = async (east: number, north: number, user = "leader") => {
  const [lng, lat] = fixtureGrids[0]!.centre;
  return callApi(user, `GET /api/coverage/at?lng=${lng + east / EAST}&lat=${lat + north / NORTH}`);
};
const ids = (answer: Awaited<ReturnType<typeof at>>) => (answer.json?.cameras as { id: string }[]).map(({ id }) => id);

describe("which camera sees this point", () => {
  it("is told with distance, pixels per metre and state", async () => {
    expect(await at(20, 0)).toMatchObject({
      status: 200,
      json: { cameras: [{ id: "1", status: "online", distanceMetres: 20, pixelsPerMetre: 83.1, grade: "observe" }] },
    });
    expect((await at(50, 0)).json?.cameras).toEqual([expect.objectContaining({ grade: "detect" })]);
  });

  it("ends with the cone, and where the pixels end", async () => {
    expect(ids(await at(20, 15))).toEqual([]);
    expect(ids(await at(-20, 0))).toEqual([]);
    // 80 m on record, but 1920 pixels over 60° detect up to 66 m.
    expect(ids(await at(66, 0))).toEqual(["1"]);
    expect(ids(await at(70, 0))).toEqual([]);
  });

  it("ends behind a house, and for a low one behind its shadow", async () => {
    const [lng, lat] = fixtureGrids[0]!.centre;
    const house = (
      metres: number,
    ) => `insert into buildings (district_code, id, grid_code, kind, address, floors, height_metres, geom, centre)
      select '990102', 777, '${fixtureGrids[0]!.code}', 'shop', '测试', 1, ${metres}, g, st_centroid(g) from
      (select st_makeenvelope(${lng + 20 / EAST}, ${lat - 5 / NORTH}, ${lng + 22 / EAST}, ${lat + 5 / NORTH}, 4326) g) f`;
    await program.query(house(9));
    expect([ids(await at(15, 0)), ids(await at(21, 0)), ids(await at(40, 0)), ids(await at(40, 20))]).toEqual([
      ["1"],
      [],
      [],
      ["1"],
    ]);
    await program.query("delete from buildings where id = 777");
    await program.query(house(3));
    // The lens is at 6 m, the roof at 3: the shadow of the far wall reaches to 44 m.
    expect([ids(await at(40, 0)), ids(await at(46, 0))]).toEqual([[], ["1"]]);
    await program.query("delete from buildings where id = 777");
  });

  it("tells those that could turn to it apart from those that see it", async () => {
    const told = async (east: number) => {
      const { json } = await at(east, 0);
      return [json?.cameras, json?.couldTurn].map((cameras) => (cameras as { id: string }[]).map(({ id }) => id));
    };
    expect(await told(-20)).toEqual([[], []]);
    await program.query("update cameras set ptz_type = 1 where id = 1");
    expect([await told(20), await told(-20), await told(-70)]).toEqual([
      [["1"], []],
      [[], ["1"]],
      [[], []],
    ]);
    await program.query("update cameras set bearing_degrees = null where id = 1");
    expect(await told(20)).toEqual([[], ["1"]]);
    await program.query("update cameras set ptz_type = 3, bearing_degrees = 90 where id = 1");
  });

  it("names a camera that is off as off, and keeps to the scope", async () => {
    await program.query("update cameras set status = 'offline' where id = 1");
    expect((await at(20, 0)).json?.cameras).toEqual([expect.objectContaining({ id: "1", status: "offline" })]);
    expect(ids(await at(20, 0, "gridleader"))).toEqual(["1"]);
    expect(ids(await at(20, 0, "gridleader2"))).toEqual([]);
  });

  it.each(["lng=118", "lng=x&lat=30", "lng=181&lat=30", "lng=118&lat=30&z=1"])("refuses %s", async (query) => {
    expect((await callApi("leader", `GET /api/coverage/at?${query}`)).status).toBe(400);
  });
});
