import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLIENT_ADDRESS_HEADER } from "@/lib/server/http/client-address";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

/** Every test speaks from a network of its own, so that none meets another's limit. */
let networks = 0;
const from = (network = ++networks) => ({ [CLIENT_ADDRESS_HEADER]: `198.51.100.${network}` });

const body = (over: object = {}) => ({
  category: "01002",
  description: "路口垃圾满溢，三天没有清运",
  position: fixtureGrids[2]?.centre,
  ...over,
});
const report = async (over: object = {}, headers: Record<string, string> = from()) => {
  const answer = await callApi(null, "POST /api/public/reports", { body: body(over), headers });
  expect(answer).toMatchObject({ status: 201 });
  return answer.json as { number: string; code: string };
};
const follow = (number: string, code: string, headers = from()) =>
  callApi(null, "POST /api/public/reports/follow", { body: { number, code }, headers });

const caseOf = async (number: string) =>
  (await program.query("select id::text, revision from incidents where number = $1", [number]))[0] as {
    id: string;
    revision: number;
  };
const step = async (user: string, number: string, action: string, more: object = {}) => {
  const { id, revision } = await caseOf(number);
  return callApi(user, `POST /api/incidents/${id}/transitions`, {
    body: { action, ...more },
    headers: { "if-match": `"${revision}"` },
  });
};

describe("POST /api/public/reports", () => {
  it("takes a report without an account: source public, unjudged, with timeline, audit and outbox", async () => {
    const { number, code } = await report({ reporter: { name: "王测试", phone: "19900004321" } });
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const rows = await program.query(
      `select source, status, severity, grid_code, reported_by,
        (select count(*)::int from incident_timeline t where t.incident_id = i.id) as timeline,
        (select count(*)::int from outbox where data->>'number' = i.number) as outbox,
        (select role from audit_log where subject_kind = 'incident' and subject_id = i.id::text) as audit,
        (select count(*)::int from incident_reporters r where r.incident_id = i.id) as reporters
       from incidents i where number = $1`,
      [number],
    );
    expect(rows).toEqual([
      {
        source: "public",
        status: "reported",
        severity: 1,
        grid_code: fixtureGrids[2]?.code,
        reported_by: "public",
        timeline: 1,
        outbox: 1,
        audit: "public",
        reporters: 1,
      },
    ]);
  });

  it("keeps neither the follow code nor the telephone number in any table in the clear", async () => {
    const { number, code } = await report(
      { reporter: { name: "", phone: "19900008765" } },
      { ...from(), "idempotency-key": "mine" },
    );
    const plain = code.replaceAll("-", "");
    const tables = ["incidents", "incident_follows", "incident_reporters", "incident_timeline", "outbox", "audit_log"];
    for (const table of [...tables, "idempotency_keys"]) {
      const rows = await program.query(`select to_jsonb(t)::text as line from ${table} t`);
      const text = rows.map(({ line }) => String(line)).join("\n");
      expect([table, text.includes(code), text.includes(plain), text.includes("19900008765")]).toEqual([
        table,
        false,
        false,
        false,
      ]);
    }
    expect(await follow(number, code)).toMatchObject({ status: 200 });
  });

  it("must be verified before it is registered", async () => {
    const { number } = await report();
    expect(await step("commander", number, "register")).toMatchObject({ status: 409 });
    expect(await step("commander", number, "verify")).toMatchObject({ status: 200 });
    expect(await step("commander", number, "register")).toMatchObject({ status: 200 });
  });

  it.each([
    [{ category: "01099" }, "unknown-category", "category"],
    [{ position: [0, 0] }, "outside-scope", "position"],
    [{ position: [118.2, 91] }, "invalid-body", "position[1]"],
    [{ description: " " }, "invalid-body", "description"],
    [{ description: "x".repeat(4001) }, "invalid-body", "description"],
    [{ reporter: { phone: "call me" } }, "invalid-body", "reporter.phone"],
    [{ severity: 4 }, "invalid-body", "severity"],
    [{ source: "superior" }, "invalid-body", "source"],
  ])("refuses %j with %s", async (over, code, field) => {
    const answer = await callApi(null, "POST /api/public/reports", { body: body(over), headers: from() });
    expect(answer).toMatchObject({ status: 422, json: { code, field } });
  });

  it("answers a repeated key once more, and lets a stranger use the same key", async () => {
    const mine = { ...from(), "idempotency-key": "1" };
    const first = await report({}, mine);
    expect(await report({}, mine)).toEqual(first);
    const changed = await callApi(null, "POST /api/public/reports", { body: body({ address: "x" }), headers: mine });
    expect(changed).toMatchObject({ status: 422, json: { code: "idempotency-mismatch" } });
    const stranger = await report({}, { ...from(), "idempotency-key": "1" });
    expect(stranger.number).not.toBe(first.number);
  });

  it("is refused across sites and after too many from one network", async () => {
    const evil = { ...from(), origin: "https://evil.example" };
    expect(await callApi(null, "POST /api/public/reports", { body: body(), headers: evil })).toMatchObject({
      status: 403,
    });
    const network = from();
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => callApi(null, "POST /api/public/reports", { body: body(), headers: network })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(answers.find(({ status }) => status === 429)?.headers.get("retry-after")).toMatch(/^\d+$/);
  });
});

describe("POST /api/public/reports/follow", () => {
  it("tells stages and dates, and nothing of people or of the inside", async () => {
    const { number, code } = await report({
      reporter: { name: "王测试", phone: "19900004322" },
      address: "云川大道 1 号",
    });
    await step("commander", number, "verify");
    await step("commander", number, "register");
    await step("commander", number, "dispatch", { assignee: "gridleader2", note: "请尽快" });
    const answer = await follow(number, code.toLowerCase().replaceAll("-", " "));
    expect(answer).toMatchObject({ status: 200, json: { number, category: "01002", stage: "assigned" } });
    const { history } = answer.json as { history: { stage: string }[] };
    expect(history.map(({ stage }) => stage)).toEqual(["received", "checking", "taken", "assigned"]);
    expect(Object.keys(answer.json ?? {}).sort()).toEqual(
      ["category", "closedAt", "history", "number", "reportedAt", "stage"].sort(),
    );
    expect(answer.text).not.toMatch(/测试|1990|云川|请尽快|gridleader|垃圾/);
  });

  it("answers a wrong code, an unknown number and a case that nobody reported publicly alike", async () => {
    const { number } = await report();
    const { code } = await report();
    const answers = await Promise.all([
      follow(number, code),
      follow(number, "0000-0000-0000"),
      follow("2026-0101-9999", code),
      follow("2026-0105-0001", "0000-0000-0000"),
    ]);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text.replace(/"instance":"[^"]*"/, "")}`)).size).toBe(
      1,
    );
    expect(answers[0]).toMatchObject({ status: 404, json: { code: "not-found" } });
  });

  it("opens no other call", async () => {
    const { number } = await report();
    const { id } = await caseOf(number);
    for (const line of [
      "GET /api/incidents",
      `GET /api/incidents/${id}`,
      "GET /api/incidents/columns",
      "GET /api/grids",
    ]) {
      expect([line, (await callApi(null, line)).status]).toEqual([line, 401]);
    }
  });
});
