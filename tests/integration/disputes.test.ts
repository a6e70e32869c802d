import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { callApi, giveTokens, tokenOf } from "../helpers/api-client";
import { type DataPlane, startDataPlane } from "../helpers/data-plane";
import { fixtureGrids } from "../helpers/fixture-city";
import { callOpen311 } from "../helpers/open311-client";
import { readTile } from "../helpers/read-tile";
import { startTestProgram, type TestProgram } from "../helpers/test-program";
import { tileAt } from "../helpers/tile-at";

let program: TestProgram;
let plane: DataPlane;
beforeAll(async () => {
  program = await startTestProgram();
  plane = await startDataPlane(program);
  await giveTokens(program);
  await program.query(`
    insert into dictionary_entries (dictionary, code, valid_from, valid_to, parent_code, name, name_en, data) values
      ('incident-category', '07', '2026-01-01', null, null, '矛盾纠纷', 'Disputes', '{"kind": "dispute"}'),
      ('incident-category', '07001', '2026-01-01', null, '07', '邻里纠纷', 'Between neighbours', '{"kind": "dispute", "isDispute": true}'),
      ('incident-category', '07002', '2099-01-01', null, '07', '以后才有', 'To come', '{"kind": "dispute", "isDispute": true}');
    insert into deadline_rules (category, severity, stage, amount, unit, calendar_id, valid_from) values
      ('07', null, 'accept', 2, 'working-hour', 'city', '2020-01-01'), ('07', null, 'handle', 30, 'calendar-day', 'city', '2020-01-01')`);
});
afterAll(async () => {
  await plane.stop();
  await program.stop();
});

const position = fixtureGrids[0]?.centre;
const report = (category: string, user = "commander") =>
  callApi(user, "POST /api/incidents", { body: { category, description: "楼道堆物引起争执", position, severity: 3 } });

type Answer = Awaited<ReturnType<typeof callApi>>;
const revisionOf = async (id: string): Promise<number> => {
  const [row] = await program.query("select revision from incidents where id = $1", [id]);
  return Number(row?.revision);
};

async function post(user: string, id: string, path: string, body: object): Promise<Answer> {
  const headers = { "if-match": `"${await revisionOf(id)}"` };
  return callApi(user, `POST /api/incidents/${id}/${path}`, { body, headers });
}

/** A dispute that the water company has accepted; no matter what a water company has to do with it. */
async function accepted(): Promise<string> {
  const id = String((await report("07001")).json?.id);
  await post("commander", id, "transitions", { action: "register" });
  await post("commander", id, "transitions", { action: "dispatch", assignee: "water" });
  await post("department", id, "transitions", { action: "accept" });
  return id;
}
const mediate = (id: string, body: object, user = "department") => post(user, id, "mediation", body);
const actionsOf = ({ json }: Answer) => (json?.allowedActions as { action: string }[]).map(({ action }) => action);

describe("a dispute", () => {
  it("is what the dictionary of the day says, and nothing else is", async () => {
    const dispute = await report("07001");
    const detail = await callApi("commander", `GET /api/incidents/${String(dispute.json?.id)}`);
    expect(detail.json?.mediation).toEqual({
      ...{ state: "open", revisitOn: null, steps: [], allowedSteps: [], parties: [] },
    });
    expect((await callApi("commander", "GET /api/incidents/1")).json?.mediation).toBeNull();
    expect((await report("07002")).json).toMatchObject({ code: "unknown-category" });
    const publicly = { category: "07001", description: "邻居吵架", position, phone: "19900000000" };
    const refused = await callApi(null, "POST /api/public/reports", { body: publicly });
    expect(refused.status).toBe(422);
  });

  it("is told to a person, not sent by a portal; but a person may find one in what a resident reported", async () => {
    const [lng = 0, lat = 0] = position ?? [];
    const form = { service_code: "07001", description: "邻居吵架", lat: String(lat), long: String(lng) };
    for (const key of [{}, { api_key: tokenOf("commander") }]) {
      const refused = await callOpen311("POST requests.json", { form: { ...form, ...key } });
      expect(refused).toMatchObject({ status: 400, text: expect.stringContaining("service_code") as string });
    }
    const publicly = { category: "01002", description: "楼道堆物，两家争吵", position };
    const { json } = await callApi(null, "POST /api/public/reports", { body: publicly });
    const [row] = await program.query("select id::text from incidents where number = $1", [json?.number]);
    const id = String(row?.id);
    await post("commander", id, "transitions", { action: "verify" });
    await post("commander", id, "transitions", { action: "register" });
    const parts = [
      { category: "01002", description: "楼道堆物" },
      { category: "07001", description: "两家争吵" },
    ];
    const split = await post("commander", id, "parts", { parts, note: "" });
    expect(split).toMatchObject({ status: 200, json: { parts: [{}, { description: "两家争吵" }] } });
  });

  it("is mediated step by step by who has it, waits with the feedback, and is visited after the case is closed", async () => {
    const id = await accepted();
    await post("department", id, "transitions", { action: "start" });
    expect(await mediate(id, { step: "mediate", outcome: "continues", note: "第一次" })).toMatchObject({
      status: 409,
      json: { code: "action-not-allowed", allowedSteps: [{ step: "accept" }] },
    });
    expect((await mediate(id, { step: "accept", outcome: "taken" }, "commander")).status).toBe(409);
    expect((await mediate(id, { step: "accept", outcome: "taken" })).json).toMatchObject({
      mediation: { state: "accepted", steps: [{ step: "accept", outcome: "taken", actor: "测试department" }] },
    });
    await mediate(id, { step: "mediate", outcome: "continues", note: "双方到社区面谈" });
    expect((await mediate(id, { step: "mediate", outcome: "continues" })).json).toMatchObject({ field: "note" });
    const agreed = await mediate(id, { step: "agree", outcome: "written", note: "三日内清理" });
    expect(actionsOf(agreed)).not.toContain("feed-back");
    expect((await mediate(id, { step: "confirm", outcome: "signed", revisitOn: "2020-01-01" })).json).toMatchObject({
      field: "revisitOn",
    });
    const confirmed = await mediate(id, { step: "confirm", outcome: "signed", revisitOn: "2099-01-15" });
    expect(confirmed.json?.mediation).toMatchObject({ state: "confirmed", revisitOn: "2099-01-15" });
    expect(actionsOf(confirmed)).toContain("feed-back");
    await post("department", id, "transitions", { action: "feed-back", note: "已达成协议" });
    await post("commander", id, "transitions", { action: "inspect" });
    await post("commander", id, "transitions", { action: "close" });
    const visited = await mediate(id, { step: "revisit", outcome: "kept", note: "楼道已清理" }, "commander");
    expect(visited.json).toMatchObject({ status: "closed", mediation: { state: "kept", revisitOn: null } });

    const timeline = (visited.json?.timeline as { action: string }[]).map(({ action }) => action);
    expect(timeline.filter((action) => action.startsWith("mediation-"))).toEqual([
      ...["mediation-accept", "mediation-mediate", "mediation-agree", "mediation-confirm", "mediation-revisit"],
    ]);
    const audit = "select details from audit_log where action = 'incident.mediation-confirm' and subject_id = $1";
    expect(await program.query(audit, [id])).toMatchObject([
      { details: { outcome: "signed", mediation: "confirmed" } },
    ]);
  });

  it("waits in a list from the day of its visit until somebody was there", async () => {
    const due = async (user: string) => {
      const { json } = await callApi(user, "GET /api/incidents?revisit=due&limit=1000");
      return (json?.items as { id: string }[]).map((one) => one.id);
    };
    const confirmed = async (day: string) => {
      const id = await accepted();
      await mediate(id, { step: "accept", outcome: "taken" });
      await mediate(id, { step: "mediate", outcome: "continues", note: "面谈" });
      await mediate(id, { step: "agree", outcome: "written", note: "三日内清理" });
      await mediate(id, { step: "confirm", outcome: "signed", revisitOn: "2099-01-15" });
      await program.query("update incidents set revisit_on = $2::date where id = $1", [id, day]);
      return id;
    };
    const day = dayName(localDay(Date.now()));
    const [id, later, dropped] = [await confirmed(day), await confirmed("2099-01-15"), await confirmed("2026-01-02")];
    expect(await due("commander")).toEqual(expect.arrayContaining([id, dropped]));
    expect(await due("commander")).not.toContain(later);
    await program.query("update incidents set status = 'void' where id = $1", [dropped]);
    for (const user of ["commander", "citycommander", "department", "leader"])
      expect(await due(user), user).toEqual([id]);
    for (const user of ["department2", "streetcommander"]) expect(await due(user), user).toEqual([]);
    await mediate(id, { step: "revisit", outcome: "kept", note: "楼道已清理" });
    expect(await due("commander")).toEqual([]);
  });

  it("that comes to no agreement is referred with a reason, and the case can be fed back", async () => {
    const id = await accepted();
    await post("department", id, "transitions", { action: "start" });
    await mediate(id, { step: "accept", outcome: "taken" });
    expect((await mediate(id, { step: "refer", outcome: "court" })).json).toMatchObject({ code: "reason-required" });
    const referred = await mediate(id, { step: "refer", outcome: "court", note: "一方不同意调解" });
    expect(referred.json?.mediation).toMatchObject({ state: "referred", allowedSteps: [] });
    expect(actionsOf(referred)).toContain("feed-back");
  });

  it("is stepped on the revision that was seen, once per key", async () => {
    const id = await accepted();
    const call = (revision: number, key?: string) =>
      callApi("department", `POST /api/incidents/${id}/mediation`, {
        body: { step: "accept", outcome: "taken" },
        headers: { "if-match": `"${revision}"`, ...(key && { "idempotency-key": key }) },
      });
    const revision = await revisionOf(id);
    expect((await call(revision - 1)).status).toBe(412);
    const first = await call(revision, "one");
    expect(first.status).toBe(200);
    expect((await call(revision, "one")).json).toEqual(first.json);
    expect((await call(revision)).status).toBe(412);
    expect(
      (
        await callApi("department2", `POST /api/incidents/${id}/mediation`, {
          body: { step: "accept", outcome: "taken" },
          headers: { "if-match": `"${revision}"` },
        })
      ).status,
    ).toBe(404);
  });
});

describe("the parties of a dispute", () => {
  const NAME = "上官和解";
  const PHONE = "19987654321";
  const add = (id: string, user = "department") =>
    callApi(user, `POST /api/incidents/${id}/parties`, { body: { side: "applicant", name: NAME, phone: PHONE } });

  it("are told masked to who handles the case, and to nobody else who reads it", async () => {
    const id = await accepted();
    const { status, json } = await add(id);
    expect(status).toBe(201);
    const parties = [{ seq: 5, side: "applicant", name: "上官**", phone: "199****4321" }];
    expect(json?.mediation).toMatchObject({ parties });
    expect((await callApi("commander", `GET /api/incidents/${id}`)).json?.mediation).toMatchObject({ parties });
    for (const user of ["leader", "gridleader"]) {
      expect((await callApi(user, `GET /api/incidents/${id}`)).json?.mediation, user).toMatchObject({ parties: null });
      expect((await add(id, user)).status, user).toBe(user === "leader" ? 403 : 404);
    }
    expect((await add("1", "commander")).status).toBe(404);
  });

  it("are revealed one at a time, with a reason on record, and forgotten on request", async () => {
    const id = await accepted();
    await add(id);
    const reveal = (user: string, seq: number, reason: string) =>
      callApi(user, `POST /api/incidents/${id}/parties/${seq}/reveal`, { body: { reason } });
    expect((await reveal("department", 5, "打")).json).toMatchObject({ code: "reason-required" });
    expect((await reveal("department", 5, "约定调解时间")).json).toEqual({ name: NAME, phone: PHONE });
    expect((await reveal("gridleader", 5, "约定调解时间")).status).toBe(404);
    expect((await reveal("department", 6, "约定调解时间")).status).toBe(404);
    const audit = "select purpose, reason, details from audit_log where action = 'incident.reveal' and subject_id = $1";
    const rows = await program.query(audit, [id]);
    expect(rows).toMatchObject([{ purpose: "dispute-mediation", reason: "约定调解时间", details: { party: 5 } }]);

    const removed = await callApi("department", `DELETE /api/incidents/${id}/parties/5`, { body: undefined });
    expect(removed.json?.mediation).toMatchObject({ parties: [] });
    expect((await reveal("department", 5, "约定调解时间")).status).toBe(404);
    expect(await program.query("select 1 from case_parties where incident_id = $1", [id])).toEqual([]);
  });

  it("leave by no list, column, file, tile, event, search or log", async () => {
    const id = await accepted();
    await add(id);
    const texts: string[] = [];
    for (const [user, line] of [
      ["commander", "GET /api/incidents?limit=1000"],
      ["department", "GET /api/incidents?limit=1000"],
      ["leader", "GET /api/incidents?limit=1000"],
      ["commander", "GET /api/incidents/columns"],
      ["commander", `GET /api/search?q=${encodeURIComponent(NAME)}`],
      ["commander", `GET /api/search?q=${PHONE}`],
      ["commander", `GET /api/incidents/${id}`],
      ["department", `GET /api/incidents/${id}`],
      ["leader", `GET /api/incidents/${id}`],
      ["auditor", "GET /api/audit?limit=200"],
      [null, "GET /api/incidents?limit=10"],
    ] as const) {
      const answer = await callApi(user, line);
      texts.push(Buffer.from(answer.bytes).toString("latin1"), answer.text);
    }
    const tile = tileAt(position ?? [0, 0], 16);
    const path = `/tiles/incidents/${tile.z}/${tile.x}/${tile.y}`;
    const drawn = await fetch(plane.origin + path, { headers: await plane.signedIn("commander") });
    const { incidents = [] } = readTile(await drawn.arrayBuffer(), tile);
    expect(incidents.map(({ properties }) => String(properties.id))).toContain(id);
    texts.push(JSON.stringify(incidents));
    texts.push(JSON.stringify(await program.query("select data from outbox")));
    texts.push(JSON.stringify(await program.query("select details, reason from audit_log")));
    texts.push(JSON.stringify(await program.query("select note, data from incident_timeline")));
    // An idempotency key keeps the answer of its call: masked like the answer was.
    texts.push(JSON.stringify(await program.query("select body from idempotency_keys")));
    for (const text of texts) {
      expect(text.includes(NAME) || text.includes(PHONE) || text.includes("和解")).toBe(false);
    }
    const { json } = await callApi("commander", "GET /api/incidents?limit=1000");
    for (const item of json?.items as object[]) {
      expect(Object.keys(item)).not.toContain("parties");
      expect(Object.keys(item)).not.toContain("mediation");
    }
    // At rest they are sealed, and nothing to look one up by is beside them.
    const [row] = await program.query("select contact from case_parties where incident_id = $1", [id]);
    expect((row?.contact as Buffer).includes(Buffer.from(NAME))).toBe(false);
    const columns = await program.query(
      "select column_name from information_schema.columns where table_name = 'case_parties' order by 1",
    );
    expect(columns.map(({ column_name }) => column_name)).toEqual([
      ...["contact", "district_code", "grid_code", "incident_id", "seq", "side"],
    ]);
  });
});
