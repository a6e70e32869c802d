import type { Page } from "@playwright/test";

/** What a page asked of anybody but our own server, what its content security policy stopped, and what it threw. */
export function watchPage(page: Page, baseUrl: string): { foreign: string[]; violations: string[]; thrown: string[] } {
  const origin = new URL(baseUrl).origin;
  const seen = { foreign: [] as string[], violations: [] as string[], thrown: [] as string[] };
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !["data:", "blob:"].includes(url.protocol)) seen.foreign.push(url.href);
  });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) seen.violations.push(message.text());
  });
  page.on("pageerror", (error) => seen.thrown.push(error.message));
  return seen;
}
