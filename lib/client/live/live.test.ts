import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LiveConnection } from "./live-connection";
import type { LiveStatus } from "./live-message";
import { SseParser } from "./sse-parser";

describe("the parser", () => {
  const stream =
    'retry: 2000\nid: 5\n\n: beat\nid: 6\n\nid: 7\nevent: incidents\ndata: {"a":1}\ndata: {"b":"x: y"}\n\n';

  test("reads retry, ids, comments and data of several lines", () => {
    expect(new SseParser().push(stream)).toEqual([
      { event: "message", data: "", id: "5", retryMilliseconds: 2000 },
      { event: "message", data: "", id: "6", retryMilliseconds: null },
      { event: "incidents", data: '{"a":1}\n{"b":"x: y"}', id: "7", retryMilliseconds: null },
    ]);
  });

  test("gives the same events however the network cuts the stream", () => {
    const whole = new SseParser().push(stream);
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 8 }), (cuts) => {
        const parser = new SseParser();
        const edges = [0, ...cuts.sort((a, b) => a - b), stream.length];
        const events = edges.slice(1).flatMap((edge, i) => parser.push(stream.slice(edges[i], edge)));
        expect(events).toEqual(whole);
      }),
    );
  });
});

/** A server that answers each request with the next script entry: a status, or pieces of a stream and how it ends. */
function fakeServer(script: (number | { pieces: string[]; stays?: boolean })[]) {
  const addresses: string[] = [];
  const fetcher = ((address: string, { signal }: RequestInit) => {
    addresses.push(address);
    const next = script.shift();
    if (next === undefined || typeof next === "number")
      return Promise.resolve(new Response(null, { status: next ?? 503 }));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of next.pieces) controller.enqueue(new TextEncoder().encode(piece));
        if (next.stays) signal?.addEventListener("abort", () => controller.error(new Error("aborted")));
        else controller.close();
      },
    });
    return Promise.resolve(new Response(body));
  }) as typeof fetch;
  return { addresses, fetcher };
}

describe("the connection", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function open(script: Parameters<typeof fakeServer>[0]) {
    const server = fakeServer(script);
    const events: [string, unknown][] = [];
    const statuses: LiveStatus[] = [];
    const stop = new AbortController();
    const connection = new LiveConnection(
      { onEvent: (_, id, data) => events.push([id, data]), onStatus: (status) => statuses.push(status) },
      undefined,
      server.fetcher,
    );
    const ended = connection.run(stop.signal);
    const last = (): LiveStatus | undefined => statuses.at(-1);
    return { ...server, events, statuses, last, stop, ended };
  }
  const event = (id: number): string => `id: ${id}\nevent: incidents\ndata: {"n":${id}}\n\n`;

  test("goes on after the last event it saw, and counts what it missed", async () => {
    const live = open([
      { pieces: ["retry: 1000\nid: 4\n\n", event(5)] },
      { pieces: [event(6), event(7)], stays: true },
    ]);
    await vi.advanceTimersByTimeAsync(100);
    expect(live.last()).toMatchObject({ phase: "stale", generation: 1 });
    await vi.advanceTimersByTimeAsync(3000);
    expect(live.addresses).toEqual(["/live", "/live?after=5"]);
    expect(live.events.map(([id]) => id)).toEqual(["5", "6", "7"]);
    expect(live.last()).toMatchObject({ phase: "live", caughtUp: 2, generation: 1 });
    expect(live.last()?.gap?.to).toBeGreaterThanOrEqual(live.last()?.gap?.from ?? Infinity);
    live.stop.abort();
    await live.ended;
  });

  test("a reset asks everybody to load again", async () => {
    const live = open([{ pieces: ['id: 9\nevent: reset\ndata: {"reason":"too-old"}\n\n'], stays: true }]);
    await vi.advanceTimersByTimeAsync(10);
    expect(live.last()).toMatchObject({ phase: "live", generation: 2 });
    live.stop.abort();
    await live.ended;
  });

  test("silence is a broken line, even when TCP says nothing", async () => {
    const live = open([
      { pieces: ["id: 1\n\n"], stays: true },
      { pieces: [], stays: true },
    ]);
    await vi.advanceTimersByTimeAsync(41_000);
    expect(live.statuses.some(({ phase }) => phase === "stale")).toBe(true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(live.addresses).toHaveLength(2);
    live.stop.abort();
    await live.ended;
  });

  test("a server that is away is asked ever less often", async () => {
    const live = open(Array.from({ length: 50 }, () => 503));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(live.addresses.length).toBeGreaterThan(3);
    expect(live.addresses.length).toBeLessThan(12);
    expect(live.last()).toMatchObject({ phase: "connecting" });
    live.stop.abort();
    await live.ended;
  });

  test("signed out means stop asking", async () => {
    const live = open([401]);
    await live.ended;
    expect(live.last()).toMatchObject({ phase: "refused" });
  });
});
