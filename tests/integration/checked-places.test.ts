import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await program.query(`insert into dictionary_entries (dictionary, code, valid_from, parent_code, name, name_en, data) values
    ('hazard-check', 'fire-exit-blocked', '2020-01-01', 'fire', '安全出口堵塞', 'Exit blocked', '{"points": 25}'),
    ('hazard-check', 'fire-extinguisher', '2020-01-01', 'fire', '灭火器过期', 'Extinguisher expired', '{"points": 20}'),
    ('hazard-check', 'fire-elsewhere', '2020-01-01', 'fire', '别处的', 'Of another list', '{"points": 5}'),
    ('place-kind', 'restaurant', '2020-01-01', null, '餐饮场所', 'Restaurant',
      '{"checkDays": 30, "checks": ["fire-exit-blocked", "fire-extinguisher"]}')`);
});
afterAll(() => program.stop());

const [one, , three] = fixtureGrids;
const day = (days: number): string => new Date(Date.now() + (8 + days * 24) * 3_600_000).toISOString().slice(0, 10);
const place = (over: object = {}) => ({ kind: "restaurant", name: "老街面馆", position: one?.centre, ...over });
const create = (over: object = {}, headers = {}) =>
  callApi("gridleader", "POST /api/checked-places", { body: place(over), headers });
const upload = async (): Promise<string> => {
  const picture = sharp({ create: { width: 90, height: 60, channels: 3, background: "#a05030" } });
  const headers = { "content-type": "image/jpeg" };
  const sent = await callApi("gridleader", "POST /api/photos", { body: await picture.jpeg().toBuffer(), headers });
  return sent.json?.id as string;
};
const check = (id: string, body: object, headers = {}, user = "gridleader") =>
  callApi(user, `POST /api/checked-places/${id}/checks`, { body: { checks: [], ...body }, headers });
const change = (id: string, revision: number, over: object) =>
  callApi("gridleader", `PUT /api/checked-places/${id}`, {
    body: { name: "老街面馆", address: "", checkDays: null, nextOn: day(0), ...over },
    headers: { "if-match": `"${revision}"` },
  });
const listed = async (user: string, query = ""): Promise<{ id: string; name: string }[]> =>
  (await callApi(user, `GET /api/checked-places${query}`)).json?.items as { id: string; name: string }[];

describe("places that are inspected", () => {
  let id: string;

  it("are put on record in the grid they lie in, due today unless said", async () => {
    const made = await create({}, { "idempotency-key": "place-1" });
    expect(made).toMatchObject({
      status: 201,
      json: { gridCode: one?.code, checkDays: 30, nextOn: day(0), points: null, stars: null, checks: [], revision: 1 },
    });
    id = made.json?.id as string;
    expect((await create({}, { "idempotency-key": "place-1" })).json?.id).toBe(id);
    expect(await create({ kind: "person" })).toMatchObject({
      status: 422,
      json: { code: "unknown-category", field: "kind" },
    });
    expect(await create({ position: three?.centre })).toMatchObject({ status: 422, json: { code: "outside-scope" } });
  });

  it("are graded by what a check finds wrong, and due again in their rhythm", async () => {
    const late = { checks: ["fire-extinguisher"], note: "已提醒", checkedAt: new Date().toISOString() };
    const first = await check(id, late, { "idempotency-key": "check-1" });
    expect(first).toMatchObject({
      status: 201,
      json: { points: 80, stars: 3, nextOn: day(30), checkedOn: day(0), revision: 2 },
    });
    // The phone sends it again: it is done once.
    expect((await check(id, late, { "idempotency-key": "check-1" })).json?.checks).toHaveLength(1);
    expect((await check(id, {})).json).toMatchObject({ points: 100, stars: 5, nextOn: day(30) });
    const { json } = await callApi("commander", `GET /api/checked-places/${id}`);
    expect(json?.checks).toMatchObject([
      { points: 100, stars: 5, checks: [] },
      { points: 80, stars: 3, checks: ["fire-extinguisher"], note: "已提醒" },
    ]);
  });

  it("stay as their last check found them where an older one is told late", async () => {
    const checkedAt = new Date(Date.now() - 20 * 86_400_000).toISOString();
    const told = await check(
      id,
      { checks: ["fire-exit-blocked"], checkedAt },
      { "x-sent-at": new Date().toISOString() },
    );
    expect(told.json).toMatchObject({ points: 100, stars: 5, nextOn: day(30), checkedOn: day(0) });
    expect((told.json?.checks as { points: number }[]).map(({ points }) => points)).toEqual([100, 80, 75]);
  });

  it("that fail are due within a week, and what was found can become a hazard of the place", async () => {
    const body = {
      checks: ["fire-exit-blocked", "fire-extinguisher"],
      hazards: [{ check: "fire-exit-blocked", level: "major" }],
      note: "后门堆货",
    };
    await program.query(`update dictionary_entries set data = '{"points": 45}' where code = 'fire-exit-blocked'`);
    const told = await check(id, body, { "idempotency-key": "check-2" });
    expect(told.json).toMatchObject({ points: 35, stars: 0, nextOn: day(7) });
    const [hazard] = told.json?.hazards as { id: string; title: string }[];
    expect(hazard).toMatchObject({ level: "major", status: "found", title: "老街面馆：安全出口堵塞" });
    const read = await callApi("gridleader", `GET /api/hazards/${hazard?.id}`);
    expect(read.json).toMatchObject({
      kind: "fire",
      responsible: "老街面馆",
      gridCode: one?.code,
      inspections: [{ outcome: "found", checks: ["fire-exit-blocked"] }],
    });
    expect((await check(id, body, { "idempotency-key": "check-2" })).json?.hazards).toHaveLength(1);
  });

  it("take nothing that is on no list, and no hazard that was not found", async () => {
    const count =
      "select (select count(*) from place_checks)::int as checks, (select count(*) from hazards)::int as hazards";
    const before = await program.query(count);
    expect(await check(id, { checks: ["fire-elsewhere"] })).toMatchObject({
      status: 422,
      json: { code: "unknown-category", field: "checks[0]" },
    });
    const twice = { check: "fire-extinguisher", level: "general" };
    expect(await check(id, { checks: ["fire-extinguisher"], hazards: [twice, twice] })).toMatchObject({
      status: 422,
      json: { code: "invalid-body", field: "hazards[1].check" },
    });
    expect(await program.query(count)).toEqual(before);
  });

  it("are corrected on the revision that was seen; gone they are not listed, not checked, and come back", async () => {
    const revision = Number((await callApi("gridleader", `GET /api/checked-places/${id}`)).json?.revision);
    expect(await change(id, revision + 7, {})).toMatchObject({ status: 412, json: { revision } });
    expect(await change(id, revision, { name: "新街面馆", checkDays: 10 })).toMatchObject({
      status: 200,
      json: { name: "新街面馆", checkDays: 10, revision: revision + 1 },
    });
    expect((await change(id, revision + 1, { closed: true })).json).toMatchObject({ closedOn: day(0) });
    expect(await listed("gridleader")).toEqual([]);
    expect(await check(id, {})).toMatchObject({ status: 409, json: { code: "action-not-allowed" } });
    expect((await change(id, revision + 2, {})).json).toMatchObject({ closedOn: null });
    const acts = await program.query("select action from audit_log where subject_kind = 'checked-place' order by at");
    expect(acts.map(({ action }) => action)).toEqual([
      "checked-place.create",
      ...Array.from({ length: 4 }, () => "checked-place.check"),
      "checked-place.change",
      "checked-place.close",
      "checked-place.reopen",
    ]);
    const told = await program.query("select data from outbox where topic = 'checked-places'");
    expect(told).toHaveLength(acts.length);
    expect(JSON.stringify(told)).not.toMatch(/面馆/);
  });

  it("are listed by day, page by page, as far as the scope goes", async () => {
    for (const [n, days] of [3, -5, 1].entries()) await create({ name: `第${n}家`, nextOn: day(days) });
    const names = (items: { name: string }[]) => items.map(({ name }) => name);
    expect(names(await listed("gridleader"))).toEqual(["第1家", "老街面馆", "第2家", "第0家"]);
    expect(names(await listed("commander", `?until=${day(0)}`))).toEqual(["第1家", "老街面馆"]);
    expect(await listed("gridleader", "?kind=school")).toEqual([]);
    expect(await listed("gridleader2")).toEqual([]);
    const first = await callApi("gridleader", "GET /api/checked-places?limit=3");
    const rest = await listed("gridleader", `?limit=3&cursor=${String(first.json?.nextCursor)}`);
    expect(names(rest)).toEqual(["第0家"]);
    expect((await callApi("gridleader2", `GET /api/checked-places/${id}`)).status).toBe(404);
    expect((await check(id, {}, {}, "gridleader2")).status).toBe(404);
    expect((await check(id, {}, {}, "commander")).status).toBe(403);
  });

  it("give each hazard its own photos as it was found, and keep nothing where the photos do not fit the hazards", async () => {
    const shop = (await create({ name: "桥头超市" })).json?.id as string;
    const [first, second, third] = [await upload(), await upload(), await upload()];
    const checks = ["fire-exit-blocked", "fire-extinguisher"];
    const raised = (counts: readonly number[]) =>
      checks.map((each, index) => ({ check: each, level: "general", photos: counts[index] }));
    const before = await program.query("select count(*)::int from place_checks");
    expect(await check(shop, { checks, hazards: raised([1, 1]), photos: [first, second, third] })).toMatchObject({
      status: 422,
      json: { code: "invalid-body", field: "photos" },
    });
    expect(await check(shop, { checks, hazards: raised([1, 1]), photos: [first, "999999"] })).toMatchObject({
      status: 422,
      json: { code: "unknown-photo", field: "photos[1]" },
    });
    expect(await program.query("select count(*)::int from place_checks")).toEqual(before);
    const body = { checks, hazards: raised([1, 2]), photos: [first, second, third] };
    const told = await check(shop, body, { "idempotency-key": "check-photos" });
    expect(told.status).toBe(201);
    const shown = await Promise.all(
      (told.json?.hazards as { id: string; title: string }[]).map(async ({ id: hazard, title }) => {
        const { json } = await callApi("gridleader", `GET /api/hazards/${hazard}`);
        return [title, (json?.photos as { id: string; stage: string }[]).map((photo) => [photo.id, photo.stage])];
      }),
    );
    expect(new Map(shown as [string, unknown][])).toEqual(
      new Map([
        ["桥头超市：安全出口堵塞", [[first, "report"]]],
        [
          "桥头超市：灭火器过期",
          [
            [second, "report"],
            [third, "report"],
          ],
        ],
      ]),
    );
    // The phone sends it again: the photos stay where they are.
    expect((await check(shop, body, { "idempotency-key": "check-photos" })).json?.hazards).toHaveLength(2);
  });
});
