import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as signInRoute } from "@/app/api/auth/sign-in/username/route";
import { POST as ownPasswordRoute } from "@/app/api/me/password/route";
import { GET as meRoute } from "@/app/api/me/route";
import { DELETE as revokeRoute } from "@/app/api/tokens/[id]/route";
import { POST as createTokenRoute, GET as listTokensRoute } from "@/app/api/tokens/route";
import { POST as disableRoute } from "@/app/api/users/[id]/disable/route";
import { POST as enableRoute } from "@/app/api/users/[id]/enable/route";
import { PUT as passwordRoute } from "@/app/api/users/[id]/password/route";
import { PUT as scopesRoute } from "@/app/api/users/[id]/scopes/route";
import { POST as createRoute, GET as listRoute } from "@/app/api/users/route";
import { verifyAudit } from "@/lib/server/audit/verify-audit";
import { cachedHolder } from "@/lib/server/auth/session-cache";
import { type NewAccount, openAccount } from "@/lib/server/services/users/open-account";
import { type Answer, callRoute } from "../helpers/call-route";
import { fixturePassword, startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
let admin: Record<string, string> = {};
beforeAll(async () => {
  program = await startTestProgram();
  admin = await as("admin");
});
afterAll(() => program.stop());

let nextAddress = 1;
const signIn = (username: string, password: string) =>
  callRoute(signInRoute, { body: { username, password }, headers: { "x-fangge-client": `10.1.0.${nextAddress++}` } });
async function as(username: string, password = fixturePassword): Promise<Record<string, string>> {
  const answer = await signIn(username, password);
  expect(answer.status).toBe(200);
  return { cookie: answer.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
}
const status = async (headers: Record<string, string>) => (await callRoute(meRoute, { headers })).status;
const lastActs = async (count: number) =>
  (
    await program.query("select action, user_id, subject_id, details from audit_log order by at desc limit $1", [count])
  ).reverse();

const newUser = {
  username: "zhang.wei",
  password: "a long enough one",
  name: "张伟测试",
  role: "grid_leader",
  office: "测试办公室",
  scopes: ["990102001001001"],
};

describe("an administrator", () => {
  it("makes an account that signs in with its role and scope", async () => {
    const made = await callRoute(createRoute, { body: newUser, headers: admin });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({
      username: "zhang.wei",
      role: "grid_leader",
      scopes: ["990102001001001"],
      disabledAt: null,
    });
    expect(made.text).not.toContain("long enough");
    const answer = await callRoute(meRoute, { headers: await as("zhang.wei", newUser.password) });
    expect(answer.json).toMatchObject({
      user: { id: made.json?.id, role: "grid_leader" },
      scopes: ["990102001001001"],
    });
    const [act] = await program.query(
      "select user_id, subject_id, content from audit_log where action = 'user.create'",
    );
    expect(act).toMatchObject({ user_id: "u-admin", subject_id: made.json?.id });
    expect(act?.content).not.toContain("long enough");
  });

  it.each([
    [{ ...newUser }, 409, "conflict", "username"],
    [{ ...newUser, username: "Zhang.Wei" }, 422, "invalid-body", "username"],
    [{ ...newUser, username: "other", password: "short" }, 422, "invalid-body", "password"],
    [{ ...newUser, username: "other", scopes: ["990103"] }, 422, "outside-scope", "scopes"],
    [{ ...newUser, username: "other", scopes: ["9901"] }, 422, "outside-scope", "scopes"],
    [{ ...newUser, username: "other", scopes: [] }, 422, "invalid-body", "scopes"],
    [{ ...newUser, username: "other", scopes: ["99"] }, 422, "invalid-body", "scopes[0]"],
    [{ ...newUser, username: "other", role: "department" }, 422, "invalid-body", "departmentCode"],
    [
      { ...newUser, username: "other", role: "department", departmentCode: "none" },
      422,
      "invalid-body",
      "departmentCode",
    ],
    [{ ...newUser, username: "other", disabledAt: null }, 422, "invalid-body", "disabledAt"],
  ])("cannot make %j", async (body, status_, code, field) => {
    const before = await program.query("select count(*) from users");
    expect((await callRoute(createRoute, { body, headers: admin })).json).toMatchObject({
      status: status_,
      code,
      field,
    });
    expect(await program.query("select count(*) from users")).toEqual(before);
  });

  it("is opened by the operator where nobody can sign in yet, audited, with a password told once", async () => {
    const first: NewAccount = { username: "first.admin", name: "首任管理员", role: "admin", scopes: ["990102"] };
    const opened = await openAccount(first, "tester");
    if (!opened.ok) throw new Error(opened.failure.code);
    await as("first.admin", opened.value.password);
    const [act] = await program.query(
      "select user_id, subject_id, content from audit_log where action = 'user.create' and user_id like 'operator:%'",
    );
    expect(act).toMatchObject({ user_id: "operator:tester", subject_id: opened.value.user.id });
    expect(act?.content).not.toContain(opened.value.password);
    expect(await openAccount(first, "tester")).toMatchObject({ ok: false, failure: { code: "conflict" } });
    expect(await openAccount({ ...first, username: "second", scopes: ["990107"] }, "tester")).toMatchObject({
      ok: false,
      failure: { code: "not-found", field: "scopes" },
    });
    await expect(openAccount({ ...first, username: "Second" }, "tester")).rejects.toThrow("must be 3 to 40");
    await program.query("delete from users where username = 'first.admin'");
  });

  it("lists the accounts inside the own scope, page by page", async () => {
    const seen: unknown[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: Answer = await callRoute(listRoute, {
        path: `/api/users?limit=4${cursor && `&cursor=${cursor}`}`,
        headers: admin,
      });
      seen.push(...(page.json?.items as { username: string }[]).map(({ username }) => username));
      cursor = page.json?.nextCursor as string | null;
    }
    expect(seen).toEqual([...seen].sort());
    expect(seen).toContain("zhang.wei");
    expect(seen).not.toContain("citycommander");
  });

  it("ends all of a user's sessions and tokens by closing the account, and opens it again", async () => {
    const [first, second] = [await as("planner"), await as("planner")];
    const made = await callRoute(createTokenRoute, { body: { userId: "u-planner", name: "脚本" }, headers: admin });
    const bearer = { authorization: `Bearer ${String(made.json?.token)}` };
    expect(await cachedHolder(new Headers(first))).not.toBeNull();
    expect(await Promise.all([status(first), status(second), status(bearer)])).toEqual([200, 200, 200]);

    const closed = await callRoute(disableRoute, { method: "POST", params: { id: "u-planner" }, headers: admin });
    expect(closed.json).toMatchObject({ disabledAt: expect.any(String) as string });
    expect(await Promise.all([status(first), status(second), status(bearer)])).toEqual([401, 401, 401]);
    expect(await cachedHolder(new Headers(first))).toBeNull();
    expect((await signIn("planner", fixturePassword)).status).toBe(401);

    const opened = await callRoute(enableRoute, { method: "POST", params: { id: "u-planner" }, headers: admin });
    expect(opened.json).toMatchObject({ disabledAt: null });
    expect(await Promise.all([status(first), status(bearer)])).toEqual([401, 200]);
    await as("planner");
    expect((await lastActs(4)).map(({ action }) => action)).toEqual([
      "user.disable",
      "session.sign-in-refused",
      "user.enable",
      "session.sign-in",
    ]);
  });

  it("gives a new password, which ends the sessions of the old one (S04)", async () => {
    const before = await as("leader");
    const set = { params: { id: "u-leader" }, method: "PUT", body: { password: "another long one" }, headers: admin };
    expect((await callRoute(passwordRoute, set)).status).toBe(200);
    expect(await status(before)).toBe(401);
    expect((await signIn("leader", fixturePassword)).status).toBe(401);
    await as("leader", "another long one");
  });

  it("changes a scope from the next request on", async () => {
    const leader = await as("gridleader");
    const set = {
      params: { id: "u-gridleader" },
      method: "PUT",
      body: { scopes: ["990102002001001"] },
      headers: admin,
    };
    expect((await callRoute(scopesRoute, set)).json).toMatchObject({ scopes: ["990102002001001"] });
    expect((await callRoute(meRoute, { headers: leader })).json).toMatchObject({ scopes: ["990102002001001"] });
    expect((await lastActs(1))[0]).toMatchObject({
      action: "user.set-scopes",
      details: { before: ["990102001001001", "990102001001002"], after: ["990102002001001"] },
    });
  });

  it("neither sees nor changes accounts outside the own scope, nor closes the own one", async () => {
    const of = (id: string) => ({ params: { id }, method: "POST", headers: admin });
    expect((await callRoute(disableRoute, of("u-citycommander"))).status).toBe(404);
    expect((await callRoute(disableRoute, of("u-nobody"))).status).toBe(404);
    expect((await callRoute(disableRoute, of("u-admin"))).status).toBe(409);
    expect(
      (await callRoute(listTokensRoute, { path: "/api/tokens?userId=u-citycommander", headers: admin })).status,
    ).toBe(404);
    expect(
      (await callRoute(createTokenRoute, { body: { userId: "u-citycommander", name: "x" }, headers: admin })).status,
    ).toBe(404);
  });
});

describe("a token", () => {
  it("is shown once, works until revoked, and is kept as a hash only", async () => {
    const made = await callRoute(createTokenRoute, { body: { userId: "u-commander", name: "接口" }, headers: admin });
    expect(made.status).toBe(201);
    const token = String(made.json?.token);
    expect(token).toMatch(/^fg_[\w-]{43}$/);
    expect(await status({ authorization: `Bearer ${token}` })).toBe(200);
    const listed = await callRoute(listTokensRoute, { path: "/api/tokens?userId=u-commander", headers: admin });
    expect(listed.json?.items).toMatchObject([
      { id: made.json?.id, name: "接口", revokedAt: null, lastUsedAt: expect.any(String) as string },
    ]);
    expect(listed.text).not.toContain(token.slice(3));
    const [kept] = await program.query(
      "select count(*)::int as n from api_tokens t where t::text like '%' || $1 || '%'",
      [token.slice(3)],
    );
    expect(kept?.n).toBe(0);
    const revoked = await callRoute(revokeRoute, {
      method: "DELETE",
      params: { id: String(made.json?.id) },
      headers: admin,
    });
    expect([revoked.status, revoked.text]).toEqual([204, ""]);
    expect(await status({ authorization: `Bearer ${token}` })).toBe(401);
  });

  it("ends with its time, and never falls back on a cookie", async () => {
    const body = { userId: "u-commander", name: "x", expiresAt: "2026-01-01T00:00:00Z" };
    const made = await callRoute(createTokenRoute, { body, headers: admin });
    const authorization = `Bearer ${String(made.json?.token)}`;
    expect(await status({ authorization })).toBe(401);
    expect(await status({ authorization, ...admin })).toBe(401);
  });
});

describe("the own password", () => {
  const change = (headers: Record<string, string>, currentPassword: string) =>
    callRoute(ownPasswordRoute, { body: { currentPassword, newPassword: "brand new and long" }, headers });

  it("is changed by who knows it, and ends every session", async () => {
    const [here, there] = [await as("department"), await as("department")];
    expect((await change(here, "not the one")).json).toMatchObject({ status: 401, code: "wrong-credentials" });
    expect(await status(here)).toBe(200);
    expect((await change(here, fixturePassword)).status).toBe(200);
    expect(await Promise.all([status(here), status(there)])).toEqual([401, 401]);
    await as("department", "brand new and long");
  });
});

describe("everybody else", () => {
  it.each(["commander", "auditor", "planner2"])("%s manages no accounts", async (username) => {
    const headers = await as(username);
    const answers = await Promise.all([
      callRoute(listRoute, { headers }),
      callRoute(createRoute, { body: newUser, headers }),
      callRoute(disableRoute, { method: "POST", params: { id: "u-admin" }, headers }),
      callRoute(passwordRoute, {
        method: "PUT",
        params: { id: "u-admin" },
        body: { password: "x".repeat(12) },
        headers,
      }),
      callRoute(createTokenRoute, { body: { userId: "u-admin", name: "x" }, headers }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403, 403, 403]);
  });

  it("leaves a whole audit log behind", async () => {
    expect(await verifyAudit()).toMatchObject({ ok: true });
  });
});
