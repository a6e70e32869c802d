import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());
beforeEach(() => program.query("truncate hand_overs, hand_over_cases, notifications, notification_reads"));

const words = { area: "990102", shift: "2026-11-29 白班", text: "注意南门井盖", watched: [] as object[] };
const write = (part: object = {}, user = "commander", key?: string) =>
  callApi(user, "POST /api/hand-overs", {
    body: { ...words, ...part },
    headers: key === undefined ? {} : { "idempotency-key": key },
  });
const idOf = async (part: object = {}, user = "commander") => String((await write(part, user)).json?.id);
const list = async (user: string, query = "") =>
  (await callApi(user, `GET /api/hand-overs${query}`)).json?.items as Record<string, unknown>[];
const take = (user: string, id: string, revision = 1) =>
  callApi(user, `POST /api/hand-overs/${id}/acknowledgement`, { body: {}, headers: { "if-match": `"${revision}"` } });
const amend = (user: string, id: string, part: object = {}, revision = 1) => {
  const { area: _, ...rest } = words;
  return callApi(user, `PUT /api/hand-overs/${id}`, {
    body: { ...rest, ...part },
    headers: { "if-match": `"${revision}"` },
  });
};
async function report(severity: number, grid = 0): Promise<string> {
  const { json } = await callApi("commander", "POST /api/incidents", {
    body: { category: "04001", description: "燃气管被挖断", position: fixtureGrids[grid]?.centre, severity },
  });
  return String(json?.id);
}

describe("a hand-over note", () => {
  it("counts by area what is open, and keeps it as it was", async () => {
    const id = await report(4);
    const { json, status } = await write();
    expect(status).toBe(201);
    const counted = await program.query(
      `select left(grid_code, 9) as code, count(*)::int as open, (count(*) filter (where due_at < now()))::int as late,
         (count(*) filter (where severity >= 3))::int as severe, (count(*) filter (where status = 'suspended'))::int as suspended
       from incidents where district_code = '990102' and closed_at is null group by 1`,
    );
    const facts = json?.facts as { areas: object[]; total: { open: number } };
    expect(facts.areas).toHaveLength(counted.length);
    expect(facts.areas).toEqual(expect.arrayContaining(counted.map((row) => expect.objectContaining(row) as object)));
    expect(facts.total.open).toBe(counted.reduce((sum, { open }) => sum + Number(open), 0));
    expect(json?.facts).toMatchObject({ alarms: [expect.objectContaining({ incidentId: id, severity: 4 })] });
    await report(1);
    const later = await callApi("commander2", `GET /api/hand-overs/${String(json?.id)}`);
    expect(later.json?.facts).toEqual(json?.facts);
  });

  it("tells of drills and of devices that went silent", async () => {
    await program.query("insert into drill_modes values ('990102', now(), '甲', '防汛')");
    await program.query(
      `insert into alarm_devices (district_code, grid_code, kind, name, address, position, category, severity, token_hash,
         heartbeat_minutes, quiet_minutes, created_by, created_at, last_seen_at)
       select '990102', $1, 'smoke', name, '', st_point(118.25, 30.91, 4326), '04004', 3, name::bytea, 60, 10, 'x', now(), seen
       from (values ('silent', now() - interval '2 hours'), ('well', now())) d (name, seen)`,
      [fixtureGrids[0]?.code],
    );
    const { json } = await callApi("commander", "GET /api/hand-overs/facts?area=990102");
    await program.query("truncate drill_modes, alarm_devices, device_alarms");
    expect(json?.facts).toMatchObject({
      drills: [{ startedBy: "甲", note: "防汛" }],
      feeds: { devices: 2, silent: [{ name: "silent" }] },
    });
  });

  it("names cases to watch, as they stand now, and offers the unsettled ones to the next note", async () => {
    const [one, other] = [await report(2), await report(2)];
    const watched = [{ incident: other, remark: "等燃气公司回话" }, { incident: one }];
    const id = await idOf({ watched });
    await callApi("commander", `POST /api/incidents/${one}/transitions`, {
      body: { action: "void", reason: "误报" },
      headers: { "if-match": '"1"' },
    });
    const { json } = await callApi("commander2", `GET /api/hand-overs/${id}`);
    expect(json?.watched).toMatchObject([
      { incident: other, remark: "等燃气公司回话", statusThen: "reported", status: "reported" },
      { incident: one, remark: "", statusThen: "reported", status: "void" },
    ]);
    const next = await callApi("commander2", "GET /api/hand-overs/facts?area=990102");
    expect((next.json?.watchedBefore as { incident: string }[]).map(({ incident }) => incident)).toEqual([other]);
  });

  it("is refused for another's area, no area, an unknown case, one of another area, or one named twice", async () => {
    const id = await report(1);
    expect(await write({ area: "990103" })).toMatchObject({ status: 422, json: { code: "outside-scope" } });
    expect((await write({ area: "990102" }, "streetcommander")).status).toBe(422);
    expect((await write({ area: "990102999" })).json).toMatchObject({ code: "outside-scope", field: "area" });
    expect((await write({ area: "9901" })).json).toMatchObject({ code: "invalid-body", field: "area" });
    const wrong = { code: "invalid-body", field: "watched[1].incident" };
    expect((await write({ watched: [{ incident: id }, { incident: "999999999" }] })).json).toMatchObject(wrong);
    expect((await write({ watched: [{ incident: id }, { incident: id }] })).json).toMatchObject(wrong);
    const elsewhere = { area: "990102002", watched: [{ incident: id }] };
    expect((await write(elsewhere)).json).toMatchObject({ field: "watched[0].incident" });
    expect(await program.query("select count(*)::int as n from hand_overs")).toEqual([{ n: 0 }]);
  });

  it("is written once under one key", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => write({}, "commander", "one-shift")));
    expect(new Set(answers.map(({ json }) => json?.id)).size).toBe(1);
    expect(await list("commander")).toHaveLength(1);
  });

  it("reaches whoever has the whole area, by the list and the bell", async () => {
    const id = await idOf();
    expect(await list("commander2", "?waiting=yes")).toMatchObject([
      { id, shift: words.shift, mayAcknowledge: true, mayAmend: false },
    ]);
    expect(await list("commander")).toMatchObject([{ id, mayAcknowledge: false, mayAmend: true }]);
    expect(await list("citycommander")).toHaveLength(1);
    expect(await list("streetcommander")).toEqual([]);
    expect((await callApi("streetcommander", `GET /api/hand-overs/${id}`)).status).toBe(404);
    const bell = async (user: string) => (await callApi(user, "GET /api/notifications")).json?.items as object[];
    expect(await bell("commander2")).toMatchObject([{ kind: "hand-over", data: { name: words.shift, handOver: id } }]);
    expect(await bell("streetcommander")).toEqual([]);
  });

  it("lists page by page, the newest first", async () => {
    const ids: string[] = [];
    for (const shift of ["一", "二", "三"]) ids.unshift(await idOf({ shift }));
    const first = await callApi("commander", "GET /api/hand-overs?limit=2");
    expect((first.json?.items as { id: string }[]).map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const rest = await callApi("commander", `GET /api/hand-overs?limit=2&cursor=${String(first.json?.nextCursor)}`);
    expect(rest.json).toMatchObject({ items: [{ id: ids[2] }], nextCursor: null });
  });
});

describe("taking a shift over", () => {
  it("is done by exactly one of those who try at once; the others learn by whom", async () => {
    const id = await idOf({}, "citycommander");
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => take(n % 2 ? "commander" : "commander2", id)),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    const by = won[0]?.json?.acknowledgedBy;
    for (const { json } of answers.filter(({ status }) => status !== 200))
      expect(json).toMatchObject({ status: 409, code: "already-acknowledged", by });
    expect(await list("commander", "?waiting=yes")).toEqual([]);
    expect(await list("commander")).toMatchObject([{ id, acknowledgedBy: by, revision: 2 }]);
  });

  it("is nobody's who wrote the note, nor of one who read other words", async () => {
    const id = await idOf();
    expect((await take("commander", id)).json).toMatchObject({ status: 409, code: "own-hand-over" });
    expect((await amend("commander", id, { text: "已处理" })).json).toMatchObject({ text: "已处理", revision: 2 });
    expect((await take("commander2", id)).json).toMatchObject({ code: "stale-revision", revision: 2 });
    expect((await take("commander2", id, 2)).status).toBe(200);
    expect((await take("streetcommander", id, 2)).status).toBe(404);
  });

  it("keeps, when words are mended, how each case stood as the shift was handed over", async () => {
    const [kept, later] = [await report(1), await report(1)];
    const id = await idOf({ watched: [{ incident: kept, remark: "盯紧" }] });
    for (const one of [kept, later]) {
      await callApi("commander", `POST /api/incidents/${one}/transitions`, {
        body: { action: "void", reason: "误报" },
        headers: { "if-match": '"1"' },
      });
    }
    const watched = [{ incident: later }, { incident: kept, remark: "已作废" }];
    expect((await amend("commander", id, { watched })).json?.watched).toMatchObject([
      { incident: later, statusThen: "void", status: "void" },
      { incident: kept, remark: "已作废", statusThen: "reported", status: "void" },
    ]);
  });

  it("ends what its writer may mend; nobody else ever may", async () => {
    const watched = [{ incident: await report(1) }];
    const id = await idOf();
    expect((await amend("commander2", id)).status).toBe(403);
    expect((await amend("commander", id, { watched })).json).toMatchObject({ watching: 1, revision: 2 });
    expect((await amend("commander", id)).json).toMatchObject({ code: "stale-revision" });
    expect((await amend("commander", id, { shift: "" }, 2)).json).toMatchObject({ field: "shift" });
    await take("commander2", id, 2);
    expect((await amend("commander", id, {}, 3)).json).toMatchObject({ code: "already-acknowledged" });
    const acts =
      "select action, user_id from audit_log where subject_kind = 'hand-over' and subject_id = $1 order by at";
    expect(await program.query(acts, [id])).toEqual([
      { action: "hand-over.write", user_id: "u-commander" },
      { action: "hand-over.amend", user_id: "u-commander" },
      { action: "hand-over.acknowledge", user_id: "u-commander2" },
    ]);
  });
});
