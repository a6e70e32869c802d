import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { endpoint } from "@/lib/contracts/endpoint";
import { callApi } from "./api";

const thing = endpoint({
  method: "POST",
  path: "/api/things/{id}/marks",
  summary: "For the test",
  access: "signed-in",
  params: z.object({ id: z.string() }),
  query: z.object({ area: z.string().optional() }),
  body: z.object({ text: z.string() }),
  success: { status: 200, schema: z.object({ count: z.number() }) },
});

function answerWith(response: () => Response | Promise<Response>) {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(response()));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe("callApi", () => {
  it("fills the path, the query and the headers, and parses the answer", async () => {
    const fetched = answerWith(() => Response.json({ count: 3 }));
    const input = { params: { id: "a/b" }, query: { area: "990102", at: undefined }, body: { text: "好" }, ifMatch: 7 };
    await expect(callApi(thing, { ...input, idempotencyKey: "k1" })).resolves.toEqual({ count: 3 });
    const [address, init] = fetched.mock.calls[0]!;
    expect(address).toBe("/api/things/a%2Fb/marks?area=990102");
    expect(init).toMatchObject({ method: "POST", body: '{"text":"好"}' });
    const headers = Object.fromEntries(new Headers(init?.headers));
    expect(headers).toMatchObject({ "if-match": '"7"', "idempotency-key": "k1", "content-type": "application/json" });
  });

  it.each([
    [
      "a problem document",
      () => Response.json({ code: "reason-required", field: "reason" }, { status: 422 }),
      "reason-required",
    ],
    ["an answer outside the contract", () => Response.json({ count: "3" }), "unexpected-answer"],
    ["a proxy's page", () => new Response("<html>", { status: 502 }), "unexpected-answer"],
    ["an overloaded proxy", () => new Response("", { status: 503 }), "service-unavailable"],
    ["no network", () => Promise.reject(new TypeError("fetch failed")), "network"],
  ] as const)("turns %s into a code", async (_, response, code) => {
    answerWith(response);
    await expect(callApi(thing, { params: { id: "1" }, body: { text: "" } })).rejects.toMatchObject({ code });
  });

  it("tells how long to wait", async () => {
    answerWith(() => Response.json({ code: "rate-limited" }, { status: 429, headers: { "retry-after": "12" } }));
    await expect(callApi(thing, { params: { id: "1" } })).rejects.toMatchObject({ retryAfterSeconds: 12 });
  });
});
