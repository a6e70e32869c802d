import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCatalog } from "@/lib/server/imports/read-catalog";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const settings = async (id: string): Promise<Record<string, unknown>> => {
  const {
    id: _id,
    gridCode,
    statusSince,
    revision,
    ...rest
  } = (await callApi("admin", `GET /api/cameras/${id}`)).json ?? {};
  expect([gridCode, statusSince, revision]).not.toContain(undefined);
  return rest;
};
const put = async (id: string, over: object, revision = 1, user = "admin") =>
  callApi(user, `PUT /api/cameras/${id}`, {
    body: { ...(await settings(id)), ...over },
    headers: { "if-match": `"${revision}"` },
  });
/** Inside the building that stands in the south-west of the grid. */
const indoors = (grid: number): [number, number] => {
  const { west = 0, south = 0 } = fixtureGrids[grid] ?? {};
  return [west + 0.0003, south + 0.0003];
};

describe("cameras", () => {
  it.each([
    ["commander", 6],
    ["planner", 6],
    ["gridleader", 2],
    ["leader", 6],
    ["streetcommander", 2],
  ])("are listed to %s as far as the scope goes", async (user, count) => {
    const { json } = await callApi(user, "GET /api/cameras?status=online");
    expect(json?.items).toHaveLength(count);
  });

  it("are found in a window, and by pages", async () => {
    const [lng, lat] = fixtureGrids[4]?.centre ?? [0, 0];
    const near = await callApi(
      "leader",
      `GET /api/cameras?bbox=${lng - 1e-4},${lat - 1e-4},${lng + 1e-4},${lat + 1e-4}`,
    );
    expect((near.json?.items as { id: string }[]).map(({ id }) => id)).toEqual(["5"]);
    const first = await callApi("leader", "GET /api/cameras?limit=4");
    const second = await callApi("leader", `GET /api/cameras?limit=4&cursor=${String(first.json?.nextCursor)}`);
    expect((second.json?.items as { id: string }[]).map(({ id }) => id)).toEqual(["5", "6"]);
  });

  it("are changed on the revision that was seen, with outage, event and audit", async () => {
    const changed = await put("1", { bearingDegrees: 180.5, status: "offline", position: fixtureGrids[1]?.centre });
    expect(changed).toMatchObject({
      status: 200,
      json: { revision: 2, gridCode: fixtureGrids[1]?.code, bearingDegrees: 180.5 },
    });
    expect(changed.headers.get("etag")).toBe('"2"');
    expect(await put("1", {}, 1)).toMatchObject({ status: 412, json: { revision: 2 } });
    expect(await put("1", { status: "online" }, 2)).toMatchObject({ status: 200 });
    const [row] = await program.query(
      `select (select kind from camera_outages where camera_id = 1 and ended_at is not null) as outage,
        (select count(*)::int from outbox where topic = 'cameras') as events,
        (select details->'changed' from audit_log where action = 'camera.update' order by at limit 1) as changed`,
    );
    expect(row).toEqual({
      outage: "offline",
      events: 2,
      changed: ["gridCode", "position", "bearingDegrees", "status", "statusSince"],
    });
  });

  it.each([
    ["retention of 29 days", { retentionDays: 29 }, 17, "retentionDays"],
    ["no sign", { signPosted: false }, 13, "signPosted"],
    ["inside a dormitory", { position: indoors(3) }, 8, "position"],
    ["inside a hotel", { position: indoors(5) }, 8, "position"],
  ])("are refused with the article: %s (P06)", async (_, over, article, field) => {
    const answer = await put("2", over);
    expect(answer).toMatchObject({ status: 422, json: { code: "camera-rule", field } });
    expect(answer.json?.violations).toEqual([expect.objectContaining({ article })]);
  });

  it("may not be turned to look into a dormitory from near by, and say so of what they see when they are", async () => {
    const [lng, lat] = indoors(3);
    // 25 m east of the dormitory's east wall, at its height.
    const position = [lng + 0.0002 + 25 / 95_600, lat];
    expect(await put("4", { position, bearingDegrees: 270 })).toMatchObject({
      status: 422,
      json: { code: "camera-rule", field: "bearingDegrees", violations: [{ article: 8, rule: "looks-into-private" }] },
    });
    expect(await put("4", { position, bearingDegrees: 90 })).toMatchObject({ status: 200 });
    const [view] = await program.query("select seen_metres, over_buildings from camera_views where camera_id = 4");
    expect(view).toMatchObject({ over_buildings: 0 });
    expect(Number(view?.seen_metres)).toBeGreaterThan(1000);
  });

  it("are judged by all they can turn to, and may be aimed anew where they stand", async () => {
    const [lng, lat] = indoors(3);
    const position = [lng + 0.0002 + 25 / 95_600, lat];
    // Fixed and looking away it may hang there; as one that turns it may not.
    const { revision } = (await callApi("admin", "GET /api/cameras/4")).json as { revision: number };
    const refused = {
      status: 422,
      json: { field: "bearingDegrees", violations: [{ article: 8, rule: "looks-into-private" }] },
    };
    expect(await put("4", { position, bearingDegrees: 90, ptzType: 1 }, revision)).toMatchObject(refused);
    await program.query("update cameras set ptz_type = 1 where id = 4");
    expect(await put("4", { bearingDegrees: 100 }, revision)).toMatchObject({ status: 200 });
    const [view] = await program.query(
      "select over_buildings, reach is not null as turns from camera_views where camera_id = 4",
    );
    expect(view).toEqual({ over_buildings: 1, turns: true });
    await program.query("update cameras set ptz_type = 3 where id = 4");
  });

  it("stay inside the scope, and keep their code to themselves", async () => {
    expect(await put("2", { position: [0, 0] })).toMatchObject({ status: 422, json: { code: "outside-scope" } });
    expect(await put("2", { code: "99010200081310000003" })).toMatchObject({
      status: 409,
      json: { code: "conflict", field: "code" },
    });
    expect(await put("2", { position: indoors(0) })).toMatchObject({ status: 200 });
  });
});

describe("the register as a catalogue", () => {
  const items = async (user: string, area = "") => {
    const { status, headers, text } = await callApi(user, `GET /api/cameras/catalog.xml${area}`);
    expect([status, headers.get("content-type")]).toEqual([200, "application/xml; charset=utf-8"]);
    const rows = [];
    for await (const row of readCatalog(Readable.from([text]))) rows.push(row);
    return rows;
  };

  it("goes as far as the scope and the area, and the importer reads it again", async () => {
    expect(await items("leader")).toHaveLength(6);
    expect(await items("gridleader")).toHaveLength(2);
    expect(await items("leader", `?area=${fixtureGrids[5]?.code ?? ""}`)).toMatchObject([
      { columns: { DeviceID: "99010200081310000006", Name: "测试路口6", Status: "ON", DirectionType: "1" } },
    ]);
    // Of an area outside the scope there is a catalogue with nothing in it.
    expect(await items("gridleader", `?area=${fixtureGrids[5]?.code ?? ""}`)).toEqual([
      { line: 1, unreadable: "no catalogue: there is no <Item> in it" },
    ]);
  });

  it("comes whole, page after page, as a table too", async () => {
    await program.query(
      `insert into cameras (district_code, code, name, grid_code, position, ptz_type, bearing_degrees, horizontal_fov_degrees, range_metres,
          mount_height_metres, horizontal_pixels, status, status_since, owner, purpose, sign_posted, in_use_since, retention_days)
        select district_code, '990102000813200' || lpad(n::text, 5, '0'), name, grid_code, position, ptz_type, bearing_degrees,
          horizontal_fov_degrees, range_metres, mount_height_metres, horizontal_pixels, status, status_since, owner, purpose, sign_posted,
          in_use_since, retention_days
        from cameras, generate_series(1, 2100) n where id = 6`,
    );
    const { headers, text } = await callApi("leader", "GET /api/cameras/catalog.csv");
    await program.query("delete from cameras where code ^@ '9901020008132'");
    expect(headers.get("content-disposition")).toBe('attachment; filename="catalog.csv"');
    const lines = text.trim().split("\r\n");
    expect(lines).toHaveLength(2107);
    expect(new Set(lines).size).toBe(2107);
  });
});

describe("what a video platform reports", () => {
  const code = (n: number) => `9901020008131000000${n}`;
  const report = (reports: object[], headers: Record<string, string> = {}, user = "admin") =>
    callApi(user, "PUT /api/cameras/status", { body: { reports }, headers });
  const told = async () => {
    const [row] = await program.query(
      `select (select revision::int from layer_revisions where layer = 'cameras') as layer, (select count(*)::int from outbox) as events,
        (select count(*)::int from audit_log where action = 'camera.report-status') as audited`,
    );
    return row as { layer: number; events: number; audited: number };
  };
  const at = (time: string) => `2026-03-01T${time}:00+08:00`;
  const [nine, ten, eleven] = [at("09:00"), at("10:00"), at("11:00")];

  it("is kept report by report, by id or code, and told once", async () => {
    const before = await told();
    const answer = await report([
      { code: code(5), online: false, at: ten },
      { id: "6", online: true, at: ten },
      { code: "99010200081310000099", online: false, at: ten },
      { code: code(5), online: false, at: nine },
    ]);
    expect(answer).toMatchObject({ status: 200, json: { changed: 1 } });
    // By their times: off since nine, and still off at ten.
    expect(answer.json?.outcomes).toEqual(["unchanged", "unchanged", "unknown", "changed"]);
    const after = await told();
    expect(after).toEqual({ layer: before.layer + 1, events: before.events + 1, audited: before.audited + 1 });
    expect((await callApi("admin", "GET /api/cameras/5")).json).toMatchObject({
      status: "offline",
      statusSince: "2026-03-01T01:00:00.000Z",
      revision: 2,
    });
  });

  it("is never overwritten by what is older, and coming again it changes nothing", async () => {
    const before = await told();
    // Camera 6 was reported on at ten, which was no news, and counts all the same.
    const late = await report([{ id: "6", online: false, at: nine }]);
    expect(late.json).toEqual({ changed: 0, outcomes: ["stale"] });
    const again = await report([{ code: code(5), online: false, at: ten }]);
    expect(again.json).toEqual({ changed: 0, outcomes: ["unchanged"] });
    const ahead = await report([{ id: "6", online: false, at: "2099-01-01T00:00:00Z" }]);
    expect(ahead.json).toEqual({ changed: 0, outcomes: ["ahead"] });
    expect(await told()).toEqual(before);
  });

  it("writes when a camera was out, and one list under one key once", async () => {
    const list = [
      { code: code(5), online: true, at: eleven },
      { id: "6", online: false, at: at("10:30") },
    ];
    const headers = { "idempotency-key": "platform-1" };
    const first = await report(list, headers);
    expect(first.json).toEqual({ changed: 2, outcomes: ["changed", "changed"] });
    expect((await report(list, headers)).json).toEqual(first.json);
    expect(
      await program.query(
        "select camera_id::int as id, began_at, ended_at from camera_outages where camera_id in (5, 6) order by 1",
      ),
    ).toEqual([
      { id: 5, began_at: new Date("2026-03-01T01:00:00Z"), ended_at: new Date("2026-03-01T03:00:00Z") },
      { id: 6, began_at: new Date("2026-03-01T02:30:00Z"), ended_at: null },
    ]);
  });

  it("is the administrator's, a thousand at most, each with one name", async () => {
    const one = { id: "5", online: true, at: eleven };
    expect(await report([one], {}, "commander")).toMatchObject({ status: 403 });
    for (const bad of [
      [],
      Array.from({ length: 1001 }, () => one),
      [{ ...one, code: code(5) }],
      [{ online: true, at: eleven }],
      [{ ...one, at: "2026-03-01" }],
    ]) {
      expect(await report(bad)).toMatchObject({ status: 422, json: { code: "invalid-body" } });
    }
    expect((await report(Array.from({ length: 1000 }, () => one))).json).toMatchObject({ changed: 0 });
  });

  it("reaches the cameras of a street by an account of the street, and no other", async () => {
    const street = fixtureGrids[0]?.code.slice(0, 9) ?? "";
    const [inside, outside] = [true, false].map(
      (within) => fixtureGrids.findIndex(({ code: grid }) => grid.startsWith(street) === within) + 1,
    );
    await program.query("update user_scopes set area_code = $1 where user_id = 'u-admin'", [street]);
    const reports = [inside, outside].map((id) => ({ id: String(id), online: false, at: new Date().toISOString() }));
    const answer = await report(reports);
    await program.query("update user_scopes set area_code = '990102' where user_id = 'u-admin'");
    expect(answer.json).toEqual({ changed: 1, outcomes: ["changed", "unknown"] });
  });
});
