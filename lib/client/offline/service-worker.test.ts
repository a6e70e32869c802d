import { readFileSync } from "node:fs";
import vm from "node:vm";
import { describe, expect, it } from "vitest";

interface Asked {
  url: string;
  method?: string;
  mode?: string;
  cache?: string;
}

const listeners = new Map<string, (event: object) => void>();
const origin = "https://fangge.example";
vm.runInNewContext(readFileSync("public/service-worker.js", "utf8"), {
  URL,
  self: { location: { origin }, addEventListener: (name: string, then: () => void) => listeners.set(name, then) },
  // Never answers: whether the worker takes the request is asked, not what comes of it.
  fetch: () => new Promise(() => undefined),
  caches: { match: () => new Promise(() => undefined) },
  setTimeout: () => 0,
});

const answers = ({ url, method = "GET", mode = "cors", cache = "default" }: Asked): boolean => {
  let taken = false;
  listeners.get("fetch")?.({
    request: { url: `${origin}${url}`, method, mode, cache },
    respondWith: () => (taken = true),
  });
  return taken;
};

describe("the service worker", () => {
  it("answers for places, cases, tiles, files and the page", () => {
    for (const url of [
      "/api/hazards?limit=1",
      "/api/checked-places?limit=1000",
      "/api/checked-places/7",
      "/api/grids/990102001001001",
      "/tiles/base/16/1/2",
      "/_next/static/a.js",
    ])
      expect(answers({ url })).toBe(true);
    expect(answers({ url: "/field?tab=me", mode: "navigate" })).toBe(true);
  });

  it("never for households, changes, or what the page wants from the network alone", () => {
    for (const url of ["/api/households?grid=1", "/api/care-visits", "/api/resident-requests", "/api/field/keys"])
      expect(answers({ url })).toBe(false);
    expect(answers({ url: "/api/hazards", method: "POST" })).toBe(false);
    for (const url of ["/tiles/base/16/1/2", "/api/hazards/7"]) expect(answers({ url, cache: "no-store" })).toBe(false);
  });
});
