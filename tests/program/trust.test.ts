import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoints } from "@/lib/contracts/endpoints";
import { decodeIncidentColumns } from "@/lib/contracts/incident-columns";
import { removePrivateCluster } from "../../scripts/private-cluster.mjs";
import { LiveReader } from "../helpers/live-reader";
import { signInOverHttp } from "../helpers/sign-in-over-http";
import { freePort, type StartedProgram, startProgram, until } from "../helpers/started-program";

// What an outsider finds at the door of the built program. The identifiers are those of the table of promises.

/** A stream is asked again whose it is at every heartbeat. */
const SESSION_END_MILLISECONDS = 30_000;

let dataDir: string;
let program: StartedProgram;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "fangge-program-"));
  program = startProgram({ dataDir, port: await freePort(), args: ["--grids", "60", "--households", "2000"] });
  await program.ready();
});

afterAll(async () => {
  await program.end("SIGTERM");
  removePrivateCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

const call = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(program.origin + path, { redirect: "manual", ...init });

const post = (path: string, headers: Record<string, string>, body: BodyInit = "{}"): Promise<Response> =>
  call(path, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

const signOut = (cookie: string) => post("/api/auth/sign-out", { origin: program.origin, cookie });

const statusOf = async (path: string, cookie: string): Promise<number> =>
  (await call(path, { headers: { cookie } })).status;

/** `GET` calls of the contract that need no identifier. */
const lists = endpoints.filter(({ method, path }) => method === "GET" && !path.includes("{")).map(({ path }) => path);

describe("every answer", () => {
  it("carries the security headers and says what it is (S01, S02)", async () => {
    const paths = [
      "/",
      "/sign-in",
      "/command",
      "/no-such-page",
      "/api/nothing",
      "/livez",
      "/tiles/base/1/0/0",
      ...lists,
    ];
    for (const path of paths) {
      const answer = await call(path);
      const headers = Object.fromEntries(answer.headers);
      expect(headers, path).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
      expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
      expect(headers["x-powered-by"], path).toBeUndefined();
      const body = await answer.text();
      if (body !== "") expect(headers["content-type"], path).toMatch(/; charset=utf-8$/i);
    }
  });

  it("has exactly the media type that Open311 compares with, on its paths alone (S01, S02)", async () => {
    for (const [path, type] of [
      ["/open311/v2/discovery.xml", "text/xml"],
      ["/open311/v2/services.json", "application/json"],
      ["/open311/v2/requests.xml", "text/xml"],
      ["/open311/v2/requests/x.json", "application/json"],
      ["/open311/v2/nothing", "text/xml"],
    ]) {
      const { headers } = await call(path ?? "");
      expect(headers.get("content-type"), path).toBe(type);
      expect(headers.get("content-security-policy"), path).toContain("frame-ancestors 'none'");
    }
  });

  it("shows nothing of its inside (S25)", async () => {
    for (const path of ["/.git/config", "/.git/", "/metrics", "/api/docs", "/.env", "/package.json", "/server.ts"]) {
      expect((await call(path)).status, path).toBe(404);
    }
    const page = await (await call("/sign-in")).text();
    const scripts = [...page.matchAll(/\/_next\/static\/[\w./~-]+\.js/g)].map(([path]) => path);
    expect(scripts.length).toBeGreaterThan(0);
    for (const path of new Set(scripts)) {
      expect((await call(`${path}.map`)).status, path).toBe(404);
      expect(await (await call(path)).text(), path).not.toContain("sourceMappingURL");
    }
  });
});

describe("a request from elsewhere", () => {
  it.each<[string, Record<string, string>, number]>([
    ["another origin", { origin: "https://evil.example" }, 403],
    ["an origin that hides", { origin: "null" }, 403],
    ["a cross-site fetch", { "sec-fetch-site": "cross-site" }, 403],
    ["a form", { "content-type": "text/plain" }, 415],
  ])("changes nothing: %s (S09)", async (_, headers, status) => {
    const cookie = await signInOverHttp(program.origin, "commander");
    const newest = async () => (await call("/api/incidents?limit=1", { headers: { cookie } })).text();
    const before = await newest();
    const body = JSON.stringify({ category: "01002", description: "x", position: [118.24, 30.91] });
    expect((await post("/api/incidents", { cookie, ...headers }, body)).status).toBe(status);
    expect(await newest()).toEqual(before);
  });

  it("is invited by no CORS header (S10)", async () => {
    for (const [path, method] of [
      ["/api/incidents", "OPTIONS"],
      ["/api/me", "GET"],
      ["/tiles/base.json", "GET"],
      ["/live", "GET"],
    ]) {
      const headers = { origin: "https://evil.example", "access-control-request-method": "POST" };
      const answer = await call(path ?? "", { method: method ?? "GET", headers });
      const granted = [...answer.headers.keys()].filter((name) => name.startsWith("access-control-"));
      expect(granted, path).toEqual([]);
    }
  });
});

describe("a page or call behind the sign-in", () => {
  const tricks: [string, Record<string, string>][] = [
    ["", { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" }],
    ["", { "x-middleware-subrequest": "src/middleware" }],
    ["", { rsc: "1", "next-router-prefetch": "1" }],
    ["?_rsc=1a2b3", { rsc: "1" }],
    ["/", {}],
    ["/.", {}],
    ["..", {}],
    ["%2e", {}],
    ["%00", {}],
    [";x=1", {}],
    [".json", {}],
    ["", { "x-invoke-path": "/sign-in", "x-matched-path": "/sign-in" }],
    ["", { "x-original-url": "/sign-in", "x-rewrite-url": "/sign-in", "x-forwarded-prefix": "/sign-in" }],
  ];

  it("opens to no trick with headers and paths (S11)", async () => {
    const doors = ["/command", "/plan", "/field", "/coverage", "/admin", "/audit", "/api/incidents", "/api/users"];
    const marks = /990102\d{3}|"items"|u-commander/;
    for (const door of doors) {
      for (const prefix of ["", "/zh-CN", "/_next/data/x", "/."]) {
        for (const [suffix, headers] of prefix === "" ? tricks : [["", {}] as const]) {
          const answer = await call(prefix + door + suffix, { headers });
          const body = await answer.text();
          expect(answer.status, prefix + door + suffix).not.toBe(500);
          expect(marks.test(body), `${prefix}${door}${suffix} ${JSON.stringify(headers)}`).toBe(false);
        }
      }
    }
  });

  it("survives malformed actions of the framework (S12)", async () => {
    const form = new FormData();
    form.set("0", '["$K1"]');
    form.set("1_$ACTION_0:0", '{"id":"$F1","bound":"$@2"');
    for (const path of ["/", "/sign-in", "/command", "/api/me"]) {
      for (const body of [form, '["$F1:constructor:constructor"]', "\u0000$@"]) {
        const answer = await call(path, { method: "POST", body, headers: { "next-action": "7f".repeat(20) } });
        expect(String(answer.status), path).toMatch(/^4\d\d$/);
      }
    }
    expect((await call("/livez")).status).toBe(200);
  });
});

describe("a session", () => {
  it("lives in a cookie that only this origin gets (S03)", async () => {
    const body = JSON.stringify({ username: "commander", password: "fangge-demo" });
    const [cookie = ""] = (
      await post("/api/auth/sign-in/username", { origin: program.origin }, body)
    ).headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-/);
    for (const attribute of ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"]) expect(cookie).toContain(attribute);
    expect(cookie).not.toContain("Domain=");
    const [, token = ""] = /=([^.;]+)\./.exec(cookie) ?? [];
    // 32 signs of an alphabet of 62: 190 bit
    expect(token.length).toBeGreaterThanOrEqual(22);
  });

  it("ends with the sign-out, for calls at once and for its stream within 30 s (S05)", async () => {
    const cookie = await signInOverHttp(program.origin, "leader");
    const stream = await LiveReader.open(`${program.origin}/live?topics=grids`, { cookie });
    expect(stream.status).toBe(200);
    expect((await signOut(cookie)).status).toBe(200);
    for (const path of ["/api/me", "/tiles/grids.json", "/api/grids?area=990102001"]) {
      expect(await statusOf(path, cookie), path).toBe(401);
    }
    await until(() => stream.hasEnded, SESSION_END_MILLISECONDS);
  });

  it("ends when an administrator closes the account while it streams (S06)", async () => {
    const admin = await signInOverHttp(program.origin, "admin");
    const cookies = await Promise.all([1, 2].map(() => signInOverHttp(program.origin, "planner2")));
    const streams = await Promise.all(
      cookies.map((cookie) => LiveReader.open(`${program.origin}/live?topics=grids`, { cookie })),
    );
    const closed = await call("/api/users/u-planner2/disable", {
      method: "POST",
      headers: { origin: program.origin, cookie: admin },
    });
    expect(closed.status).toBe(200);
    await until(() => streams.every(({ hasEnded }) => hasEnded), SESSION_END_MILLISECONDS);
    for (const cookie of cookies) expect(await statusOf("/api/me", cookie)).toBe(401);
  });
});

/** What an answer says, in words: columns of cases are numbers in bytes, where a row of small ones may read like digits. */
function readable(bytes: ArrayBuffer, { url, status, headers }: Response): string {
  const isText = /json|text|xml/.test(headers.get("content-type") ?? "");
  if (isText || bytes.byteLength === 0) return Buffer.from(bytes).toString("latin1");
  expect([new URL(url).pathname, status]).toEqual(["/api/incidents/columns", 200]);
  return Object.values(decodeIncidentColumns(bytes)).map(String).join(" ");
}

describe("what is about people", () => {
  const phone = /(?<!\d)1[3-9]\d{9}(?!\d)/;
  it("stands in no answer, kept by no cache, and in no line of the log (P01, S26, S27)", async () => {
    for (const role of ["commander", "department", "planner", "gridleader", "leader", "admin", "auditor"]) {
      const cookie = await signInOverHttp(program.origin, role);
      for (const path of [...lists, "/field?tab=households", "/command", "/coverage"]) {
        const answer = await call(path, { headers: { cookie } });
        expect(phone.exec(readable(await answer.arrayBuffer(), answer))?.[0], `${role} ${path}`).toBeUndefined();
        if (path.startsWith("/api/")) expect(answer.headers.get("cache-control"), path).toMatch(/no-store|no-cache/);
      }
    }
    const logs = readdirSync(join(dataDir, "logs"), { recursive: true, encoding: "utf8" });
    const written = logs.map((name) => readFileSync(join(dataDir, "logs", name), "utf8")).join("\n") + program.output();
    expect(phone.exec(written)?.[0]).toBeUndefined();
    expect(written).not.toMatch(/session_token=|Bearer /);
    // The program says the demo's password itself, once, in words.
    expect(written.replaceAll(/password +fangge-demo/g, "")).not.toContain("fangge-demo");
  });
});
