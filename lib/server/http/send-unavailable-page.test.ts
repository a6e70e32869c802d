import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { isPage } from "./is-page";
import { sendUnavailablePage } from "./send-unavailable-page";

describe("the page for a database that is away", () => {
  it("says so in both languages, styled under the policy's nonce", () => {
    const told: { status: number; headers: Record<string, string>; body: string } = {
      status: 0,
      headers: {},
      body: "",
    };
    const response = {
      writeHead: (status: number, headers: Record<string, string>) => Object.assign(told, { status, headers }),
      end: (body: string) => Object.assign(told, { body }),
    } as unknown as ServerResponse;
    const request = { headers: { "content-security-policy": "style-src 'self' 'nonce-abc=='" } };
    sendUnavailablePage(request as unknown as IncomingMessage, response);
    expect(told).toMatchObject({
      status: 503,
      headers: { "content-type": "text/html; charset=utf-8", "retry-after": "5", "cache-control": "no-store" },
    });
    expect(told.body).toContain("数据库暂时连接不上");
    expect(told.body).toContain("The database cannot be reached");
    expect(told.body).toContain('<style nonce="abc==">');
    expect(told.body).not.toContain("<script");
  });

  it.each([
    ["/", true],
    ["/command", true],
    ["/sign-in", true],
    ["/report/2026-1122-0001", true],
    ["/api/me", false],
    ["/_next/static/chunks/a.js", false],
    ["/icon.svg", false],
    ["/open311/v2/requests", false],
  ])("%s is a page: %s", (path, page) => expect(isPage(path)).toBe(page));
});
