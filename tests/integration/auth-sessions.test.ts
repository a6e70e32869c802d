import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as signInRoute } from "@/app/api/auth/sign-in/username/route";
import { POST as signOutRoute } from "@/app/api/auth/sign-out/route";
import { GET as meRoute } from "@/app/api/me/route";
import { authOptions } from "@/lib/server/auth/auth";
import { cachedHolder } from "@/lib/server/auth/session-cache";
import { systemPool } from "@/lib/server/db/pool";
import { callRoute } from "../helpers/call-route";
import { fixturePassword, startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
});
afterAll(() => program.stop());

let nextAddress = 1;
/** A new address for each call, so that only the tests of the throttle meet it. */
const fromElsewhere = () => ({ "x-fangge-client": `10.0.0.${nextAddress++}` });

const signIn = (username: string, password = fixturePassword, headers: Record<string, string> = {}) =>
  callRoute(signInRoute, { body: { username, password }, headers: { ...fromElsewhere(), ...headers } });

async function cookieOf(username: string): Promise<string> {
  const answer = await signIn(username);
  expect(answer.status).toBe(200);
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

const me = (cookie: string) => callRoute(meRoute, { headers: { cookie } });

describe("sign-in", () => {
  it("stands on the tables that the sign-in library expects", async () => {
    const { getMigrations } = await import("better-auth/db/migration");
    const plan = await getMigrations(authOptions(systemPool()));
    expect({ ...plan, toBeAddedIndexes: [] }).toMatchObject({ toBeCreated: [], toBeAdded: [], schemaProblems: [] });
  });

  it("gives a cookie that only this origin gets, and no token in the body (S03)", async () => {
    const answer = await signIn("commander");
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      user: { id: "u-commander", name: "测试commander", role: "commander" },
      needsSecondFactor: false,
    });
    const cookies = answer.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^__Host-fangge\.session_token=[^;]{60,};/);
    for (const attribute of ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"]) expect(cookies[0]).toContain(attribute);
    expect(cookies[0]).not.toMatch(/Domain=/i);
  });

  it("says so when the browser would drop the cookie", async () => {
    const from = (origin: string) =>
      signIn("commander", fixturePassword, { origin, host: new URL(origin).host }).then(({ status, json }) => [
        status,
        json?.reason,
      ]);
    expect(await from("http://10.1.2.3:3000")).toEqual([400, "insecure-origin"]);
    expect(await from("http://localhost:3000")).toEqual([200, undefined]);
    expect(await from("http://127.0.0.1:3000")).toEqual([200, undefined]);
    expect(await from("https://fangge.example")).toEqual([200, undefined]);
  });

  it("tells who is signed in, with role and scope", async () => {
    const answer = await me(await cookieOf("gridleader"));
    expect(answer.json).toMatchObject({
      user: { id: "u-gridleader", role: "grid_leader" },
      scopes: ["990102001001001", "990102001001002"],
    });
  });

  it("gives a new token each time and ends the session that was signed in before (S04)", async () => {
    const first = await cookieOf("planner");
    const second = (await signIn("planner", fixturePassword, { cookie: first })).headers.getSetCookie()[0] ?? "";
    expect(second.split(";")[0]).not.toBe(first);
    expect((await me(first)).status).toBe(401);
    expect((await me(second.split(";")[0] ?? "")).status).toBe(200);
  });

  it.each(["wrong cookie", "__Host-fangge.session_token=abc.def", "__Host-fangge.session_token=%E0%A4%A", "x=y; =;;"])(
    "takes %j for signed out",
    async (cookie) => {
      expect((await me(cookie)).json).toMatchObject({ status: 401, code: "signed-out" });
    },
  );

  it("refuses a forged signature", async () => {
    const cookie = await cookieOf("leader");
    const forged = cookie.replace(/\.[^.]+$/, `.${encodeURIComponent(Buffer.alloc(32).toString("base64"))}`);
    expect((await me(forged)).status).toBe(401);
  });
});

describe("a wrong sign-in", () => {
  it("is one answer, whatever is wrong (S07)", async () => {
    await program.query("update users set disabled_at = now() where id = 'u-planner2'");
    const answers = await Promise.all([
      signIn("commander", "wrong password"),
      signIn("nobody-here", "wrong password"),
      signIn("planner2"),
      signIn("a"),
      signIn("'; drop table users; --"),
      signIn("commander", "x".repeat(900)),
    ]);
    for (const answer of answers) {
      expect(answer.json).toEqual(answers[0].json);
      expect(answer.status).toBe(401);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
  });

  it("takes the same time for a known and an unknown user (S07)", async () => {
    const median = async (username: string) => {
      const times: number[] = [];
      for (let round = 0; round < 9; round++) {
        const begin = performance.now();
        await signIn(username, "wrong password");
        times.push(performance.now() - begin);
      }
      return times.sort((a, b) => a - b)[4] ?? 0;
    };
    await median("auditor");
    expect(Math.abs((await median("auditor")) - (await median("no-such-user")))).toBeLessThan(50);
  });

  it("is throttled, and the right password with it (S07)", async () => {
    const guess = (password: string) => signIn("department", password, { "x-fangge-client": "203.0.113.7" });
    const statuses = (await Promise.all(Array.from({ length: 20 }, () => guess("guess")))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    const refused = await guess(fixturePassword);
    expect(refused.json).toMatchObject({ code: "rate-limited", status: 429 });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await signIn("department")).status).toBe(200);
  });
});

describe("the end of a session", () => {
  it("comes at once with the sign-out, on both planes", async () => {
    const cookie = await cookieOf("auditor");
    const headers = new Headers({ cookie });
    expect((await cachedHolder(headers))?.actor.userId).toBe("u-auditor");
    const out = await callRoute(signOutRoute, { body: {}, headers: { cookie } });
    expect(out.status).toBe(200);
    expect(out.headers.getSetCookie()[0]).toMatch(/^__Host-fangge\.session_token=; Max-Age=0/);
    expect((await me(cookie)).status).toBe(401);
    expect(await cachedHolder(headers)).toBeNull();
    expect((await callRoute(signOutRoute, { method: "POST", headers: { cookie } })).status).toBe(200);
  });

  it("comes with its time", async () => {
    const cookie = await cookieOf("admin");
    await program.query("update sessions set expires_at = now() - interval '1 second' where user_id = 'u-admin'");
    expect((await me(cookie)).status).toBe(401);
  });
});

describe("the record", () => {
  it("has every sign-in, sign-out and refusal, and nothing that was typed", async () => {
    const cookie = await cookieOf("commander2");
    await signIn("commander2", "hunter2-typed");
    await signIn("hunter2-typed", "hunter2-typed");
    await callRoute(signOutRoute, { body: {}, headers: { cookie } });
    const rows = await program.query(
      "select action, user_id, subject_id, content from audit_log order by at desc limit 4",
    );
    expect(rows.map(({ action, user_id, subject_id }) => [action, user_id, subject_id])).toEqual([
      ["session.sign-out", "u-commander2", "u-commander2"],
      ["session.sign-in-refused", "anonymous", "unknown"],
      ["session.sign-in-refused", "anonymous", "u-commander2"],
      ["session.sign-in", "u-commander2", "u-commander2"],
    ]);
    const [{ found }] = (await program.query(
      "select count(*)::int as found from audit_log where content like '%hunter2%'",
    )) as [{ found: number }];
    expect(found).toBe(0);
  });
});
