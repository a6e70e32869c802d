import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoints } from "@/lib/contracts/endpoints";
import { errorCodes } from "@/lib/kernel/error-codes";
import { callApi, giveTokens } from "../helpers/api-client";
import type { Answer } from "../helpers/call-route";
import { fixtureGrids } from "../helpers/fixture-city";
import { hostileText, hostileValue } from "../helpers/hostile-input";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const users = ["commander", "department", "gridleader", "planner", "leader", "admin", "auditor"] as const;
/** The first user whose role may make the call. */
const userFor = (access: readonly string[] | string): string =>
  users.find((user) => access.includes(user === "gridleader" ? "grid_leader" : user)) ?? "commander";

/** What a client must get for bad input: a problem with a code and the field, nothing of the inside. */
function expectProblem(answer: Answer): void {
  expect(answer.status, answer.text.slice(0, 300)).toBeLessThan(500);
  if (answer.status < 400) return;
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  expect(Object.keys(errorCodes)).toContain(answer.json?.code);
  expect(answer.json?.status).toBe(answer.status);
  expect(answer.text).not.toMatch(/select |insert |pg_|\.ts:|node_modules|ECONN/i);
  if ([400, 422].includes(answer.status)) expect(answer.json?.field).toEqual(expect.any(String));
}

const encoded = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

/**
 * Bodies to start from, so that one field at a time is wrong. A call that is not here is tried with the fields of its schema all
 * the same: every endpoint of the contract is in the list below by being in the contract.
 */
const bodies: Record<string, object> = {
  "POST /api/incidents": { category: "01002", description: "测试", position: fixtureGrids[0]?.centre },
  "POST /api/incidents/{id}/transitions": { action: "verify" },
  "POST /api/incidents/{id}/reporter": { reason: "核实情况" },
  "POST /api/households/search": { phone: "19900001001" },
  "POST /api/households/{id}/reveal": { reason: "核实情况" },
  "POST /api/hazards": { kind: "fire", title: "测试", position: fixtureGrids[0]?.centre },
  "POST /api/hazards/{id}/inspections": { outcome: "notified" },
  "POST /api/incidents/{id}/household/reveal": { stairwell: 1, room: "101", reason: "核实情况" },
  "POST /api/users": {
    username: "newcomer",
    name: "新人",
    password: "correct horse",
    role: "leader",
    scopes: ["990102"],
    office: "测试办公室",
  },
  "POST /api/units": {
    kind: "crew",
    departmentCode: "water",
    userId: null,
    name: "供水一队",
    nameEn: "Water crew 1",
    areaCode: "990102",
    skills: ["01002"],
  },
  "PUT /api/units/{id}": { name: "供水一队", nameEn: "Water crew 1", areaCode: "990102", skills: ["01002"] },
  "POST /api/grid-layers": {
    code: "XF",
    areaCode: "990102",
    name: "消防片区",
    nameEn: "Fire beat",
    kind: "fire",
    mustCover: false,
  },
  "PUT /api/grid-layers/{id}": { name: "片区", nameEn: "Beat", kind: "fire", mustCover: false, retired: false },
  "PUT /api/grid-layers/{id}/units/{code}": {
    name: "一中队",
    nameEn: "First squad",
    department: "water",
    worker: null,
  },
  "PUT /api/grid-layer-routes/{category}": { districtCode: "990102", layer: null },
  "PUT /api/users/{id}/password": { password: "correct horse" },
  "PUT /api/users/{id}/scopes": { scopes: ["990102"] },
  "POST /api/me/password": { currentPassword: "wrong horse", newPassword: "correct horse" },
  "POST /api/tokens": { userId: "u-planner2", name: "测试" },
  "POST /api/auth/sign-in/username": { username: "planner2", password: "wrong horse" },
  "POST /api/auth/second-factor": { password: "wrong horse" },
  "DELETE /api/auth/second-factor": { password: "wrong horse" },
  "POST /api/auth/second-factor/verify": { code: "000000" },
  "PUT /api/cameras/status": { reports: [{ id: "1", online: true, at: "2026-03-01T00:00:00Z" }] },
  "POST /api/cameras/maintenance": {
    cameraIds: ["1"],
    startsAt: "2199-01-01T00:00:00Z",
    endsAt: "2199-01-02T00:00:00Z",
  },
  "PUT /api/admin/simulator": { running: false },
};

/** What a call with a body asks for in its query, so that the body is what is wrong. */
const queries: Record<string, string> = { "POST /api/plans/files": "?name=test&area=990102001" };

const named = endpoints.map((definition) => [`${definition.method} ${definition.path}`, definition] as const);
type Definition = (typeof endpoints)[number];

const fieldsOf = (schema: unknown): string[] => Object.keys((schema as { shape?: object }).shape ?? {});

/** Records of nobody who calls here: a test that disables its own caller proves nothing after it. */
const targetOf = ({ path }: Definition): string =>
  path
    .replace("/users/{id}", "/users/u-planner2")
    .replace("/tokens/{id}", "/tokens/999999")
    .replace("/drills/{code}", "/drills/990102")
    .replace("/units/{code}", "/units/XF-001")
    .replace("{category}", "04")
    .replace("{code}", fixtureGrids[0]?.code ?? "")
    .replace("{job}", "1")
    .replace("{incident}", "1")
    .replace("{seq}", "1")
    .replace("{dictionary}", "hazard-kind")
    .replace("{id}", "1");

function send(
  definition: Definition,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { access, method, needsIfMatch } = definition;
  return callApi(userFor(access), `${method} ${path}`, {
    ...(method === "GET" ? {} : { body }),
    headers: { ...(needsIfMatch ? { "if-match": '"999"' } : {}), ...headers },
  });
}

describe.each(named)("%s", (call, definition) => {
  it("answers any query, path and header with a problem or a result (S19)", async () => {
    const target = targetOf(definition);
    const names = fieldsOf(definition.query);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names, "x"), hostileText, hostileText, async (name, text, header) => {
        expectProblem(await send(definition, `${target}?${name}=${encoded(text)}`, {}));
        const path = definition.path.replace(/\{\w+\}/, encoded(text).replaceAll(".", "%2E") || "%20");
        expectProblem(await send(definition, path, bodies[call] ?? {}));
        const headers = { "if-match": `"${encoded(header)}`, "idempotency-key": encoded(header) || "-" };
        expectProblem(await send(definition, target, {}, headers));
      }),
      { numRuns: 25 },
    );
  });
});

describe.each(named.filter(([call]) => !call.startsWith("GET")))("%s with a body", (call, definition) => {
  const target = `${targetOf(definition)}${queries[call] ?? ""}`;

  it("answers any with a problem, and a refused one writes nothing (S15, S19)", async () => {
    const valid = bodies[call] ?? {};
    const fields = new Set([...Object.keys(valid), ...fieldsOf(definition.body)]);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fields, "__proto__", "role", "createdBy", "district_code"),
        hostileValue,
        hostileValue,
        async (field, value, whole) => {
          for (const body of [{ ...valid, [field]: value }, whole]) {
            const before = await written();
            const answer = await send(definition, target, JSON.stringify(body).replace("e+308", "e+999"));
            expectProblem(answer);
            // Text is text: a description made of SQL is a description.
            if (answer.status >= 400) expect(await written()).toEqual(before);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("refuses what is no JSON, no object, too deep or too much", async () => {
    const before = await written();
    const long = `{"description":"${"长".repeat(400_000)}"}`;
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const takesNone = definition.body.safeParse(undefined).success;
    for (const body of [
      ...(takesNone ? [] : [""]),
      "{",
      "nul",
      "[1,",
      "NaN",
      '{"a":1e999}',
      "[]",
      '"x"',
      "1",
      long,
      deep,
    ]) {
      const answer = await send(definition, target, body);
      expectProblem(answer);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
    const form = await send(definition, target, "category=01002", {
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(form).toMatchObject({ status: 415, json: { code: "unsupported-media-type" } });
    expect(await written()).toEqual(before);
  });
});

describe("lists", () => {
  it.each(["/api/incidents", "/api/cameras", "/api/hazards"])(
    "cap what %s gives, whatever the window (S18)",
    async (path) => {
      expect(await callApi("commander", `GET ${path}?limit=1001`)).toMatchObject({
        status: 400,
        json: { field: "limit" },
      });
      expect(await callApi("commander", `GET ${path}?limit=1000000000`)).toMatchObject({
        status: 400,
        json: { field: "limit" },
      });
      const all = await callApi("commander", `GET ${path}?bbox=-180,-90,180,90&limit=2`);
      expect(all.json?.items).toHaveLength(2);
      for (const bbox of ["0,0,0,0", "181,0,182,1", "10,0,0,10", "a,b,c,d", "1,2,3", "NaN,0,1,1", "0,0,1e308,1"]) {
        expect(await callApi("commander", `GET ${path}?bbox=${bbox}`)).toMatchObject({
          status: 400,
          json: { field: "bbox" },
        });
      }
    },
  );
});

/** What the program has written so far. */
async function written(): Promise<unknown> {
  return program.query(
    `select (select count(*) from incidents) as incidents, (select count(*) from incident_timeline) as timeline,
      (select count(*) from hazards) as hazards, (select count(*) from hazard_inspections) as inspections,
      (select count(*) from outbox) as outbox, (select sum(revision) from cameras) as cameras,
      (select count(*) from photo_uploads) as uploads,
      (select md5(string_agg(u::text, '' order by id)) from users u) as users,
      (select md5(string_agg(s::text, '' order by user_id, area_code)) from user_scopes s) as scopes,
      (select md5(string_agg(a::text, '' order by id)) from accounts a) as accounts,
      (select count(*) from two_factors) as factors,
      (select string_agg(id || coalesce(revoked_at::text, ''), ' ' order by id) from api_tokens) as tokens`,
  );
}
