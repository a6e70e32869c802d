import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { endpoint } from "@/lib/contracts/endpoint";
import { noBody, noQuery } from "@/lib/contracts/nothing";
import { fail, ok } from "@/lib/kernel/result";
import { callRoute } from "@/tests/helpers/call-route";
import { route } from "./route";

beforeAll(() => {
  Object.assign(process.env, { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none", LOG_LEVEL: "silent" });
});

const echo = route(
  endpoint({
    method: "PATCH",
    path: "/api/things/{id}",
    summary: "Answers what it got",
    access: "public",
    params: z.strictObject({ id: z.string().regex(/^\d{1,18}$/) }),
    query: z.object({ area: z.string().max(15).optional() }),
    body: z.object({
      name: z.string().max(100),
      changes: z.array(z.object({ bearing: z.number() })).default([]),
      extra: z.record(z.string(), z.unknown()).optional(),
    }),
    maxBodyBytes: 2_000,
    success: { status: 200, schema: z.unknown() },
  }),
  ({ params, query, body, ifMatch, idempotencyKey }) =>
    Promise.resolve(ok({ body: { params, query, body, ifMatch, idempotencyKey } })),
);

const call = (body: unknown, more: Parameters<typeof callRoute>[1] = {}) =>
  callRoute(echo, { method: "PATCH", params: { id: "7" }, body, ...more });

describe("a body", () => {
  it("is parsed, and answered as JSON that nobody keeps", async () => {
    const answer = await call({ name: "名" });
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ params: { id: "7" }, body: { name: "名", changes: [] }, ifMatch: null });
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it.each([
    ["{", 400, "malformed-json", "body"],
    ['{"name": NaN}', 400, "malformed-json", "body"],
    ["{'name': 'x'}", 400, "malformed-json", "body"],
    [new Uint8Array([0x7b, 0xff, 0x7d]), 400, "malformed-json", "body"],
    ["[]", 422, "invalid-body", "body"],
    ["null", 422, "invalid-body", "body"],
    [undefined, 422, "invalid-body", "body"],
    [{ name: 5 }, 422, "invalid-body", "name"],
    [{ name: "x", changes: [{ bearing: 1 }, { bearing: "2" }] }, 422, "invalid-body", "changes[1].bearing"],
    ['{"name": "x", "changes": [{"bearing": 1e400}]}', 422, "invalid-body", "changes[0].bearing"],
    ['{"name": "a\\u0000b"}', 422, "invalid-body", "name"],
    ['{"name": "\\ud800"}', 422, "invalid-body", "name"],
    ['{"name": "x", "extra": {"deep": ["\\udc00"]}}', 422, "invalid-body", "extra.deep[0]"],
    ['{"name": "x", "extra": {"\\u0000": 1}}', 422, "invalid-body", "extra"],
    [
      `{"name": "x", "extra": ${'{"a":'.repeat(100)}1${"}".repeat(100)}}`,
      422,
      "invalid-body",
      `extra${".a".repeat(40)}`,
    ],
    [{ name: "x".repeat(2_000) }, 413, "body-too-large", "body"],
  ])("%j is refused with %i %s", async (body, status, code, field) => {
    const answer = await call(body);
    expect(answer.json).toMatchObject({ status, code, field, type: `urn:fangge:problem:${code}` });
    expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(answer.status).toBe(status);
  });

  it("is told all its faults at once", async () => {
    const { json } = await call({ changes: [{ bearing: "x" }] });
    expect(json?.issues).toMatchObject([{ field: "name" }, { field: "changes[0].bearing" }]);
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/json",
    "application/json; charset=gbk",
  ])("of type %s is not read", async (type) => {
    const answer = await call('{"name": "x"}', { headers: { "content-type": type } });
    expect(answer.json).toMatchObject({ status: 415, code: "unsupported-media-type" });
  });

  it("is counted as it comes, whatever Content-Length says", async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1_000).fill(32));
      },
    });
    const answer = await call(endless, { headers: { "content-length": "2" } });
    expect(answer.status).toBe(413);
    expect(pulled).toBeLessThan(8);
  });

  it("cannot reach a prototype", async () => {
    const answer = await call(
      '{"name": "x", "__proto__": {"role": "admin"}, "extra": {"__proto__": {"a": 1}, "constructor": 1}}',
    );
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain("role");
    expect(Object.hasOwn(Object.prototype, "role")).toBe(false);
  });

  it("never makes the server fail, whatever JSON it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ depthSize: "large", maxDepth: 8 }), async (value) => {
        expect([200, 413, 422]).toContain((await call(JSON.stringify(value))).status);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await call(bytes)).status).toBeLessThan(500);
      }),
    );
  });
});

describe("parameters", () => {
  it.each([
    ["?area=1&area=2", "area"],
    ["?areas=1", "areas"],
    ["?area=%00", "area"],
    ["?area=1234567890123456", "area"],
    ["?__proto__=1", "__proto__"],
  ])("%s is refused", async (query, field) => {
    const answer = await call({ name: "x" }, { path: `/api/things/7${query}` });
    expect(answer.json).toMatchObject({ status: 400, code: "invalid-parameter", field });
  });

  it.each(["x", "-1", "1 or 1=1", "9".repeat(19), "\0", "\ud800"])("id %j is refused", async (id) => {
    const answer = await call({ name: "x" }, { params: { id } });
    expect(answer.json).toMatchObject({ status: 400, code: "invalid-parameter", field: "id" });
  });

  it("never make the server fail", async () => {
    await fc.assert(
      fc.asyncProperty(fc.webQueryParameters(), fc.string({ unit: "binary" }), async (query, id) => {
        expect((await call({ name: "x" }, { path: `/api/things/7?${query}`, params: { id } })).status).toBeLessThan(
          500,
        );
      }),
    );
  });

  it.each([
    ['"7"', 7],
    ['W/"12"', 12],
    [' "0" ', 0],
  ])("If-Match %s is revision %i", async (tag, revision) => {
    expect((await call({ name: "x" }, { headers: { "if-match": tag } })).json).toMatchObject({ ifMatch: revision });
  });

  it.each(["7", "*", '"7", "8"', '"x"', '"99999999999"', '""'])("If-Match %s is refused", async (tag) => {
    const answer = await call({ name: "x" }, { headers: { "if-match": tag } });
    expect(answer.json).toMatchObject({ status: 400, code: "invalid-parameter", field: "If-Match" });
  });
});

describe("the origin of a state change", () => {
  it.each([
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "http://localhost:3001" }, 403],
    [{ origin: "http://localhost:3000.evil.example" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ "sec-fetch-site": "cross-site", authorization: "Bearer abcdefghijklmnop", cookie: "a=b" }, 403],
    [{ origin: "http://localhost:3000" }, 200],
    [{ origin: "http://localhost:3000", "sec-fetch-site": "same-origin" }, 200],
    [{}, 200],
  ])("%j is answered %i", async (headers, status) => {
    const answer = await call({ name: "x" }, { headers });
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.json).toMatchObject({ code: "cross-site" });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("is not asked of reads", async () => {
    const answer = await callRoute(read, {
      headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    });
    expect(answer.status).toBe(200);
  });
});

const read = route(
  endpoint({
    method: "GET",
    path: "/api/things",
    summary: "Answers nothing much",
    access: "public",
    params: z.strictObject({}),
    query: noQuery,
    body: noBody,
    success: { status: 200, schema: z.object({}) },
  }),
  () => Promise.resolve(ok({})),
);

describe("access and failure", () => {
  const guarded = (access: "signed-in" | readonly ["admin"], handle: () => Promise<never>) =>
    route(
      endpoint({
        method: "GET",
        path: "/api/guarded",
        summary: "Guarded",
        access,
        params: z.strictObject({}),
        query: noQuery,
        body: noBody,
        success: { status: 200, schema: z.object({}) },
      }),
      handle,
    );

  it.each(["signed-in", ["admin"]] as const)("%j is 401 for nobody, before anything is parsed", async (access) => {
    const answer = await callRoute(
      guarded(access, () => Promise.reject(new Error("ran"))),
      { path: "/api/guarded?nonsense=1" },
    );
    expect(answer.json).toMatchObject({ status: 401, code: "signed-out" });
    expect(answer.headers.get("www-authenticate")).toContain("Bearer");
  });

  it.each(["", "Basic eDp4", "Bearer", "Bearer x", `Bearer ${"x".repeat(300)}`, "Bearer a'b or 1=1 --------"])(
    "Authorization %j is nobody",
    async (authorization) => {
      const answer = await callRoute(
        guarded("signed-in", () => Promise.reject(new Error("ran"))),
        { headers: { authorization } },
      );
      expect(answer.status).toBe(401);
    },
  );

  it.each([
    [new Error("column x of secret_table"), 500, "internal-error"],
    [Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), 503, "service-unavailable"],
    [Object.assign(new Error("terminating connection"), { code: "57P01" }), 503, "service-unavailable"],
    [Object.assign(new Error("canceling statement"), { code: "57014" }), 503, "service-unavailable"],
    [new Error("timeout exceeded when trying to connect"), 503, "service-unavailable"],
    [new Error("Query read timeout"), 503, "service-unavailable"],
    [new Error("wrapped", { cause: Object.assign(new Error("x"), { code: "08006" }) }), 503, "service-unavailable"],
    [Object.assign(new Error("no such file"), { code: "ENOENT", syscall: "open" }), 500, "internal-error"],
    [Object.assign(new Error("socket"), { code: "ENOENT", syscall: "connect" }), 503, "service-unavailable"],
  ])("%s is answered %i and tells nothing", async (error, status, code) => {
    const failing = route(
      endpoint({
        method: "GET",
        path: "/api/failing",
        summary: "Fails",
        access: "public",
        params: z.strictObject({}),
        query: noQuery,
        body: noBody,
        success: { status: 200, schema: z.object({}) },
      }),
      () => Promise.reject(error),
    );
    const answer = await callRoute(failing);
    expect(answer.json).toMatchObject({ status, code, errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
    expect(answer.text).not.toMatch(/secret|stack|Error|\.ts/);
    expect(answer.headers.get("retry-after")).toBe(status === 503 ? "5" : null);
  });

  it("tells the facts of a failure without letting them overrule it", async () => {
    const conflict = route(
      endpoint({
        method: "GET",
        path: "/api/conflict",
        summary: "Conflicts",
        access: "public",
        params: z.strictObject({}),
        query: noQuery,
        body: noBody,
        success: { status: 200, schema: z.object({}) },
      }),
      () =>
        Promise.resolve(fail("action-not-allowed", { details: { allowedActions: ["close"], status: 200, code: "x" } })),
    );
    expect((await callRoute(conflict)).json).toEqual({
      type: "urn:fangge:problem:action-not-allowed",
      title: "Action not allowed",
      status: 409,
      code: "action-not-allowed",
      allowedActions: ["close"],
    });
  });
});
