import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stopHash } from "@/lib/client/patrol/stop-hash";
import { reportPatrolEndpoint } from "@/lib/contracts/patrols/report-patrol-endpoint";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { putStreetSquare } from "../helpers/street-square";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
const [grid, gridTwo, foreign] = fixtureGrids.map(({ code }) => code);

beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await putStreetSquare(program);
});
afterAll(() => program.stop());

interface PatrolJson {
  id: string;
  status: string;
  plates: { stop: string; hash: string }[];
  route: {
    legs: { name: string }[];
    stops: { key: string }[];
    metres: number;
    atLeastMetres: number;
    leftOut: { reason: { code: string } }[];
    roadIds: string[];
  };
}

const planned = async (user: string, body: object = {}) => {
  const answer = await callApi(user, "POST /api/patrols", { body: { gridCode: grid, mode: "streets", ...body } });
  expect(answer.status).toBe(201);
  return answer.json as unknown as PatrolJson;
};

const report = (over: object = {}) => ({
  startedAt: "2026-01-05T08:00:00+08:00",
  endedAt: "2026-01-05T08:40:00+08:00",
  coveredRoadIds: ["1", "2"],
  coveredShare: 0.4,
  checkIns: [{ stop: "hazard:1", kind: "near", at: "2026-01-05T08:10:00+08:00" }],
  ...over,
});

const send = (user: string, id: string, body: object, key?: string) =>
  callApi(user, `POST /api/patrols/${id}/report`, { body, ...(key && { headers: { "idempotency-key": key } }) });

describe("a planned patrol", () => {
  it("walks every street of the grid and no other, and passes its hazards and open cases", async () => {
    const { route, status } = await planned("gridleader");
    expect(status).toBe("planned");
    expect(route.roadIds).toEqual(["1", "2", "3", "4", "5"]);
    expect(route.legs.map(({ name }) => name)).not.toContain("路6");
    expect(route.stops.map(({ key }) => key).sort()).toEqual(["case:1", "hazard:1"]);
    expect(route.metres).toBeCloseTo(route.atLeastMetres, 2);
  });

  it("is shared by several walkers: a round each, every street in one of them, the first the planner's own", async () => {
    const body = { gridCode: grid, mode: "streets", walkers: 3 };
    const headers = { "idempotency-key": "party-of-three" };
    const first = await callApi("gridleader", "POST /api/patrols", { body, headers });
    const again = await callApi("gridleader", "POST /api/patrols", { body, headers });
    expect(first).toMatchObject({ status: 201, json: { party: { place: 1, of: 3 } } });
    expect(again.json).toEqual(first.json);
    const { party } = first.json as { party: { id: string } };
    const list = await callApi("gridleader", `GET /api/patrols?grid=${grid}`);
    const { items } = list.json as unknown as { items: { id: string; walker: string; party: { id: string } | null }[] };
    const rounds = items.filter((each) => each.party?.id === party.id).reverse();
    expect(rounds.map(({ walker }) => walker !== "")).toEqual([true, false, false]);
    const routes = await Promise.all(rounds.map(({ id }) => callApi("gridleader", `GET /api/patrols/${id}`)));
    const ofAll = routes.map(({ json }) => (json as unknown as PatrolJson).route);
    expect(ofAll.flatMap(({ roadIds }) => roadIds).sort()).toEqual(["1", "2", "3", "4", "5"]);
    expect(ofAll.flatMap(({ stops }) => stops.map(({ key }) => key)).sort()).toEqual(["case:1", "hazard:1"]);
    // A round that nobody has yet is walked by whoever takes it.
    const [, , last] = rounds;
    const walk = report({ coveredRoadIds: ofAll[2]!.roadIds, checkIns: [] });
    expect(await send("gridleader", last!.id, walk)).toMatchObject({ status: 201, json: { status: "done" } });
  });

  it("goes to stops alone, within a budget, and tells what it left out", async () => {
    const { route } = await planned("gridleader", {
      mode: "stops",
      budgetMinutes: 5,
      stops: ["hazard", "case", "visit"],
    });
    expect(route.stops).toHaveLength(1);
    expect(route).toMatchObject({ leftOut: [{ kind: "stop", reason: { code: expect.any(String) as string } }] });
    expect((await planned("gridleader", { mode: "stops", budgetMinutes: 0 })).route).toMatchObject({
      stops: [],
      metres: 0,
    });
  });

  it("stops at what is due to be checked, at blind spots, and where cases gather at this hour", async () => {
    const { west, south } = fixtureGrids[0]!;
    const at = (x: number, y: number) => `'SRID=4326;POINT(${west + x * 0.0001} ${south + y * 0.0001})'`;
    await program.query(`insert into checked_places (district_code, id, kind, name, grid_code, position, next_on, closed_on) values
      ('990102', 901, 'restaurant', '该查的店', '${grid}', ${at(5, 3)}, current_date - 40, null),
      ('990102', 902, 'restaurant', '不到期的店', '${grid}', ${at(6, 3)}, current_date + 40, null),
      ('990102', 903, 'restaurant', '关了的店', '${grid}', ${at(7, 3)}, current_date - 40, current_date - 41)`);
    await program.query(`insert into coverage_blind_spots values ('990102', 901, '${grid}', 80, 1, 2, '盲街', 'Blind St',
      ST_MakeEnvelope(${west + 0.0008}, ${south + 0.0003}, ${west + 0.0009}, ${south + 0.0004}, 4326))`);
    // Three cases at nine in the evening in one square, and two at noon in another.
    for (const [i, hour] of [21, 20, 22, 12, 12].entries())
      await program.query(`insert into incidents (district_code, id, number, category, description, severity, status, source, position,
          grid_code, reported_at, updated_at)
        select '990102', ${901 + i}, 'H-${i}', category, '热点', 1, 'reported', source, ${at(i < 3 ? 12 : 15, 3)}, '${grid}',
          (current_date - 7 + time '${hour}:10') at time zone 'Asia/Shanghai', now() from incidents where id = 1`);
    const { route } = await planned("gridleader", {
      mode: "stops",
      stops: ["check", "blind-spot", "hot-spot"],
      aroundHour: 21,
    });
    expect(route.stops.map(({ key }) => key).sort()).toEqual(["blind-spot:901", "check:901", "hot-spot:901"]);
    // A drill is no trouble, and what was told twice happened once.
    await program.query("update incidents set is_drill = true where number = 'H-0'");
    const drilled = await planned("gridleader", { mode: "stops", stops: ["hot-spot"], aroundHour: 21 });
    expect(drilled.route.stops).toEqual([]);
    await program.query("update incidents set is_drill = false, duplicate_of = 1 where number = 'H-0'");
    const doubled = await planned("gridleader", { mode: "stops", stops: ["hot-spot"], aroundHour: 21 });
    expect(doubled.route.stops).toEqual([]);
    const noon = await planned("gridleader", { mode: "stops", stops: ["hot-spot"], aroundHour: 12 });
    expect(noon.route.stops).toEqual([]);
    await program.query("delete from incidents where number like 'H-%'");
    await program.query("delete from checked_places where id > 900");
    await program.query("delete from coverage_blind_spots where id = 901");
  });

  it("stops at 150 places at most, and names those that it had no room for", async () => {
    const { west, south } = fixtureGrids[0]!;
    await program.query(`insert into places (district_code, kind, name, grid_code, position)
      select '990102', 'shop', '店' || n, '${grid}', 'SRID=4326;POINT(${west + 0.0005} ${south + 0.0003})'
      from generate_series(1, 152) n`);
    const { route } = await planned("gridleader", { mode: "stops", stops: ["place"] });
    const reason = { code: "too-many-stops", mostStops: 150 };
    const refused = route.leftOut.filter((left) => left.reason.code === reason.code);
    expect(route.stops.length + route.leftOut.length).toBe(152);
    expect(refused).toEqual([
      { kind: "stop", key: expect.any(String) as string, label: expect.stringMatching(/^店/) as string, reason },
      { kind: "stop", key: expect.any(String) as string, label: expect.stringMatching(/^店/) as string, reason },
    ]);
    await program.query("delete from places where name like '店%'");
  });

  it("keeps off the streets that cannot be walked", async () => {
    const { route } = await planned("gridleader", { avoidRoadIds: ["5"] });
    expect(route.roadIds).toEqual(["1", "2", "3", "4"]);
  });

  it("is refused for a grid without streets, outside the scope, or from a start off the streets", async () => {
    const post = (user: string, body: object) =>
      callApi(user, "POST /api/patrols", { body: { mode: "streets", ...body } });
    expect(await post("gridleader", { gridCode: gridTwo })).toMatchObject({
      status: 422,
      json: { code: "no-streets" },
    });
    expect(await post("gridleader", { gridCode: foreign })).toMatchObject({ status: 404 });
    const away = await post("gridleader", { gridCode: grid, start: [119, 31] });
    expect(away).toMatchObject({ status: 422, json: { code: "start-off-streets", field: "start" } });
  });

  it("is read by those of the scope, listed, and taken along as GPX and GeoJSON", async () => {
    const { id } = await planned("commander");
    expect(await callApi("gridleader", `GET /api/patrols/${id}`)).toMatchObject({ status: 200, json: { id } });
    expect(await callApi("gridleader2", `GET /api/patrols/${id}`)).toMatchObject({ status: 404 });
    const list = await callApi("gridleader", `GET /api/patrols?grid=${grid}`);
    expect((list.json?.items as { id: string }[])[0]?.id).toBe(id);
    expect((await callApi("gridleader2", `GET /api/patrols?grid=${grid}`)).json).toEqual({ items: [] });
    const gpx = await callApi("gridleader", `GET /api/patrols/${id}/gpx`);
    expect(gpx.headers.get("content-type")).toContain("application/gpx+xml");
    expect(gpx.text).toContain("<rtept ");
    const geojson = await callApi("gridleader", `GET /api/patrols/${id}/geojson`);
    expect(geojson.json).toMatchObject({ type: "FeatureCollection" });
  });
});

describe("the end of a walk", () => {
  it("keeps streets, check-ins and totals, once under one key, and shows the walker all of it", async () => {
    const { id } = await planned("gridleader");
    const body = report();
    const first = await send("gridleader", id, body, "walk-1");
    expect(first).toMatchObject({
      status: 201,
      json: { status: "done", coveredRoadIds: ["1", "2"], walker: "测试gridleader" },
    });
    expect(await send("gridleader", id, body, "walk-1")).toMatchObject({ status: 201, json: first.json });
    expect(await send("gridleader", id, body)).toMatchObject({ status: 409, json: { code: "action-not-allowed" } });
    const read = await callApi("gridleader", `GET /api/patrols/${id}`);
    expect(read.json).toMatchObject({
      checkIns: [{ seq: 1, stop: "hazard:1", kind: "near" }],
      coveredShare: expect.closeTo(0.4, 6) as number,
    });
  });

  it("takes no fixes, no track, no position of the walker", async () => {
    const { id } = await planned("gridleader");
    for (const extra of ["fixes", "track", "positions", "geometry"]) {
      const answer = await send("gridleader", id, report({ [extra]: [[118.25, 30.91]] }));
      expect(answer).toMatchObject({ status: 422, json: { code: "invalid-body", field: extra } });
    }
    const at = { stop: "hazard:1", kind: "near", at: "2026-01-05T08:10:00+08:00", position: [118.25, 30.91] };
    expect(await send("gridleader", id, report({ checkIns: [at] }))).toMatchObject({ status: 422 });
    expect(Object.keys(reportPatrolEndpoint.body.shape).sort()).toEqual([
      "checkIns",
      "coveredRoadIds",
      "coveredShare",
      "endedAt",
      "startedAt",
    ]);
    await send("gridleader", id, report());
    const [{ apart } = {}] = await program.query(`
      select max(st_distance(c.position::geography, h.position::geography)) as apart
      from patrol_check_ins c join hazards h on h.id = 1 where c.patrol_id = ${id}`);
    expect(Number(apart)).toBeLessThan(0.05);
  });

  it("refuses streets and stops of elsewhere, and a manual check-in without a reason", async () => {
    const { id } = await planned("gridleader");
    const fields = async (over: object) => {
      const { status, json } = await send("gridleader", id, report(over));
      return [status, json?.code, json?.field];
    };
    expect(await fields({ coveredRoadIds: ["1", "6"] })).toEqual([422, "invalid-body", "coveredRoadIds[1]"]);
    const checkIn = { stop: "hazard:1", kind: "manual", at: "2026-01-05T08:10:00+08:00" };
    expect(await fields({ checkIns: [{ ...checkIn, stop: "hazard:99" }] })).toEqual([
      422,
      "invalid-body",
      "checkIns[0].stop",
    ]);
    expect(await fields({ checkIns: [checkIn] })).toEqual([422, "reason-required", "checkIns[0].reason"]);
    expect(await send("commander", id, report())).toMatchObject({ status: 403 });
    expect(await send("gridleader2", id, report())).toMatchObject({ status: 404 });
  });

  it("takes a check-in by the plate that hangs at the stop, and by no other", async () => {
    const { id, plates } = await planned("gridleader");
    // A hazard has a plate; a case has none.
    expect(plates).toEqual([{ stop: "hazard:1", hash: expect.stringMatching(/^[0-9a-f]{32}$/) as string }]);
    const printed = await callApi("commander", `GET /api/patrols/${id}/plates`);
    const [plate] = printed.json?.items as { stop: string; code: string; text: string }[];
    expect(plate).toMatchObject({ stop: "hazard:1", code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/) as string });
    expect(await stopHash("hazard:1", plate?.code ?? "")).toBe(plates[0]?.hash);
    const at = "2026-01-05T08:10:00+08:00";
    const byCode = (stop: string, code: string) =>
      send("gridleader", id, report({ checkIns: [{ stop, kind: "code", at, code }] }));
    for (const [stop, code] of [
      ["hazard:1", ""],
      ["hazard:1", "K7QM2V9D"],
      ["case:1", plate?.code ?? ""],
    ] as const) {
      expect(await byCode(stop, code)).toMatchObject({
        status: 422,
        json: { code: "invalid-body", field: "checkIns[0].code" },
      });
    }
    const ended = await byCode("hazard:1", (plate?.code ?? "").toLowerCase());
    expect(ended).toMatchObject({ status: 201, json: { checkIns: [{ stop: "hazard:1", kind: "code" }] } });
    expect(JSON.stringify(ended.json)).not.toContain(plate?.code);
    // The plate of a place serves the next patrol too.
    expect((await planned("gridleader")).plates).toEqual(plates);
    expect(await program.query("select count(*)::int as n from audit_log where action = 'patrol.plates'")).toEqual([
      { n: 1 },
    ]);
    expect((await callApi("gridleader2", `GET /api/patrols/${id}/plates`)).status).toBe(404);
  });

  it("puts the times of a phone right whose clock is off by a day", async () => {
    const { id } = await planned("gridleader");
    const day = 86_400_000;
    const now = Date.now();
    const off = (minutes: number) => new Date(now - day - minutes * 60_000).toISOString();
    const body = report({ startedAt: off(40), endedAt: off(1), checkIns: [] });
    const headers = { "x-sent-at": off(0) };
    const { json } = await callApi("gridleader", `POST /api/patrols/${id}/report`, { body, headers });
    expect(Math.abs(Date.parse(json?.endedAt as string) - (now - 60_000))).toBeLessThan(30_000);
  });
});
