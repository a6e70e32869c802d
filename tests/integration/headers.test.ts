import { createServer, request as httpRequest, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guardRequest } from "@/lib/server/http/guard-request";

let server: Server;
let seen: IncomingMessage["headers"] = {};
beforeAll(async () => {
  Object.assign(process.env, {
    DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
    PUBLIC_ORIGIN: "https://fangge.example",
    TRUSTED_PROXIES: "127.0.0.1",
  });
  server = createServer((request, response) => {
    if (!guardRequest(request, response)) return;
    seen = request.headers;
    response.end("passed");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => server.close());

interface Answer {
  status: number;
  headers: IncomingMessage["headers"];
  body: string;
}
/** `fetch` would tidy up paths and forbid TRACE. */
const call = (path: string, method = "GET", headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = httpRequest({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sent.on("error", reject);
    sent.end();
  });

describe("every response", () => {
  it.each([
    ["/", "GET", 200],
    ["/api/me/password", "POST", 200],
    ["/api/nothing", "POST", 200],
    ["/api/me", "POST", 405],
    ["/api/incidents/1/transitions", "GET", 405],
    ["/command", "OPTIONS", 405],
    ["/", "TRACE", 405],
    ["/command", "POST", 405],
    ["/api/me", "PROPFIND", 405],
    ["/api/%E0%A4%A", "GET", 400],
    ["/%", "GET", 400],
    ["/.git/", "GET", 404],
  ])("%s by %s (%i) carries the security headers", async (path, method, status) => {
    const answer = await call(path, method);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "strict-transport-security": "max-age=63072000",
    });
    expect(answer.headers["content-security-policy"]).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    expect(answer.headers["x-powered-by"]).toBeUndefined();
    if (status !== 200) expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  });

  it.each([
    ["/command", "POST", "GET, HEAD"],
    ["/api/me", "DELETE", "GET, HEAD, OPTIONS"],
    ["/api/incidents/1/transitions", "HEAD", "OPTIONS, POST"],
    ["/api/cameras/1", "PATCH", "GET, HEAD, OPTIONS, PUT"],
  ])("%s by %s (405) says what it does answer", async (path, method, allow) => {
    const answer = await call(path, method);
    expect(answer).toMatchObject({ status: 405, headers: { allow } });
    expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    if (method !== "HEAD") expect(JSON.parse(answer.body)).toMatchObject({ code: "method-not-allowed", status: 405 });
  });

  it("has a nonce of its own, which the framework is told and no client can choose", async () => {
    const nonceOf = (policy: unknown) =>
      /script-src 'self' 'nonce-([\w+/]{22}==)' 'strict-dynamic'/.exec(String(policy))?.[1];
    const first = await call("/", "GET", { "content-security-policy": "script-src 'nonce-mine'" });
    expect(nonceOf(seen["content-security-policy"])).toBe(nonceOf(first.headers["content-security-policy"]));
    const second = await call("/");
    expect(nonceOf(first.headers["content-security-policy"])).toBeDefined();
    expect(nonceOf(second.headers["content-security-policy"])).not.toBe(
      nonceOf(first.headers["content-security-policy"]),
    );
  });

  it("names no other origin", async () => {
    const policy = String((await call("/")).headers["content-security-policy"]);
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
  });

  it("knows the client behind our proxy, whatever it calls itself", async () => {
    await call("/", "GET", { "x-forwarded-for": "1.1.1.1, 198.51.100.7", "x-fangge-client": "forged" });
    expect(seen["x-fangge-client"]).toBe("198.51.100.7");
  });
});
