import { monitorEventLoopDelay } from "node:perf_hooks";
import { describe, expect, it } from "vitest";
import { type BoundaryJob, readAndFit } from "./read-and-fit";
import { readApart } from "./read-apart";

const SIDE = 0.004;
type Position = [number, number];

/** A town of equal squares in one community, and a file that has each of their borders a little crooked, vertex by vertex. */
function crookedTown(squares: number, vertices: number): BoundaryJob {
  const at = (x: number, y: number): Position => [118.2 + x * SIDE, 30.8 + y * SIDE];
  const crooked = (fixed: number, along: number): number =>
    along === Math.round(along) || fixed === 0 || fixed === squares ? fixed : fixed + 0.05 * Math.sin(along * 40);
  const between = (from: number, to: number): number[] =>
    Array.from({ length: vertices }, (_, i) => from + ((to - from) * i) / vertices);
  const fields = Array.from({ length: squares ** 2 }, (_, i) => ({ x: i % squares, y: Math.floor(i / squares), i }));
  const codeOf = (i: number): string => `990102001001${String(i + 1).padStart(3, "0")}`;
  const features = fields.map(({ x, y, i }) => {
    const ring = [
      ...between(x, x + 1).map((along) => at(along, crooked(y, along))),
      ...between(y, y + 1).map((along) => at(crooked(x + 1, along), along)),
      ...between(x + 1, x).map((along) => at(along, crooked(y + 1, along))),
      ...between(y + 1, y).map((along) => at(crooked(x, along), along)),
    ];
    const geometry = { type: "Polygon", coordinates: [[...ring, ring[0]]] };
    return { type: "Feature", properties: { code: codeOf(i) }, geometry };
  });
  const cells = fields.map(({ x, y, i }) => ({
    code: codeOf(i),
    coordinates: [[[at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1), at(x, y)]]],
  }));
  return {
    bytes: new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features })),
    system: "wgs84",
    base: { cells, layer: null },
  };
}

const here = new AbortController().signal;
const small = crookedTown(2, 5);
const large = crookedTown(12, 40);
const roomy = { seconds: 300, heapMegabytes: 2_048 };

describe("a file that is read apart", () => {
  it("gives the plan that it gives when it is read here, while everything else goes on", async () => {
    const began = performance.now();
    const inThread = readAndFit(large);
    const seconds = (performance.now() - began) / 1_000;
    expect(inThread).toHaveProperty("plan");
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const apart = await readApart(large, here, roomy);
    delay.disable();
    expect(apart).toEqual(inThread);
    // Nothing waited nearly as long as the reading takes.
    expect(delay.max / 1e9).toBeLessThan(seconds / 2);
  }, 120_000);

  it("is refused in the same words", async () => {
    const nothing = { ...small, bytes: new Uint8Array() };
    expect(readAndFit(nothing)).toEqual({ refused: { reason: "unknown-format", detail: null } });
    expect(await readApart(nothing, here)).toEqual(readAndFit(nothing));
  });

  it("is ended when it takes too long, and the next one is read", async () => {
    expect(await readApart(large, here, { ...roomy, seconds: 0.01 })).toEqual({
      refused: { reason: "too-long", detail: "0.01" },
    });
    expect(await readApart(small, here)).toHaveProperty("plan");
  });

  it("is ended when it takes too much memory, and the next one is read", async () => {
    const hollow = `{"type":"FeatureCollection","features":[${"{},".repeat(4_000_000)}{}]}`;
    const job = { ...small, bytes: new TextEncoder().encode(hollow) };
    expect(await readApart(job, here, { ...roomy, heapMegabytes: 50 })).toEqual({
      refused: { reason: "too-much-memory", detail: "50" },
    });
    expect(await readApart(small, here)).toHaveProperty("plan");
  });

  it("is ended when nobody waits for it any more, and the next one is read", async () => {
    const gone = new AbortController();
    const answer = readApart(large, gone.signal, roomy);
    gone.abort();
    expect(await answer).toHaveProperty("refused");
    expect(await readApart(large, gone.signal)).toHaveProperty("refused");
    expect(await readApart(small, here)).toHaveProperty("plan");
  });

  it("waits its turn, and is sent away when too many wait", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => readApart(small, here)));
    const refusals = answers.filter((answer) => "refused" in answer);
    expect(refusals).toEqual(Array(2).fill({ refused: { reason: "busy", detail: null } }));
  });
});
