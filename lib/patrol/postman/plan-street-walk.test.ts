import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { farEnd, type Street, type StreetGraph, streetGraph } from "../street-graph";
import { planStreetWalk, type StreetWalk, type WalkEnds } from "./plan-street-walk";

/** The least length of a walk, by looking at every (node, streets walked so far). */
function leastByTrying(graph: StreetGraph, { closed, start, ...rest }: WalkEnds): number {
  const end = closed ? start : "end" in rest ? rest.end : null;
  const required = graph.streets.flatMap((street, place) => (street.required ? [place] : []));
  const bit = new Map(required.map((place, i) => [place, 1 << i]));
  const all = (1 << required.length) - 1;
  let least = Infinity;
  for (const from of start === null ? [...Array(graph.nodeCount).keys()] : [start]) {
    const best = new Map<number, number>([[from, 0]]);
    const open: (readonly [number, number, number])[] = [[0, 0, from]];
    while (open.length > 0) {
      open.sort((a, b) => b[0] - a[0]);
      const [length, done, node] = open.pop()!;
      if (length >= least || length > (best.get(done * 64 + node) ?? Infinity)) continue;
      const target = closed ? from : end;
      if (done === all && (target === null || node === target)) least = Math.min(least, length);
      for (const [place, street] of graph.streets.entries()) {
        if (street.from !== node && street.to !== node) continue;
        const next = [length + street.centimetres, done | (bit.get(place) ?? 0), farEnd(street, node)] as const;
        const key = next[1] * 64 + next[2];
        if (next[0] >= (best.get(key) ?? Infinity)) continue;
        best.set(key, next[0]);
        open.push(next);
      }
    }
  }
  return least;
}

function check(graph: StreetGraph, walk: StreetWalk, ends: WalkEnds): void {
  const nodes = walk.steps.map(({ street, forward }) => {
    const { from, to } = graph.streets[street]!;
    return forward ? ([from, to] as const) : ([to, from] as const);
  });
  for (const [i, [from]] of nodes.entries()) if (i > 0) expect(from).toBe(nodes[i - 1]![1]);
  const walked = new Set(walk.steps.map(({ street }) => street));
  for (const [place, { required }] of graph.streets.entries()) {
    if (required) expect(walked.has(place) || walk.unreachable.includes(place)).toBe(true);
  }
  const sum = walk.steps.reduce((total, { street }) => total + graph.streets[street]!.centimetres, 0);
  expect(walk.centimetres).toBe(sum);
  if (walk.steps.length === 0) return;
  if (ends.start !== null) expect(nodes[0]![0]).toBe(ends.start);
  if (ends.closed) expect(nodes.at(-1)![1]).toBe(nodes[0]![0]);
  else if (ends.end !== null) expect(nodes.at(-1)![1]).toBe(ends.end);
}

const pairs = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 40 }), fc.boolean());

/** Connected; when `whole`, every street has to be walked, so that no joining of parts is needed. */
const graphs = (whole: boolean) =>
  fc.tuple(fc.integer({ min: 2, max: 6 }), fc.array(pairs, { maxLength: 4 })).chain(([nodeCount, more]) =>
    fc.array(pairs, { minLength: nodeCount - 1, maxLength: nodeCount - 1 }).map((tree) => {
      const streets: Street[] = [
        ...tree.map(([a, , centimetres, required], i) => ({ from: i + 1, to: a % (i + 1), centimetres, required })),
        ...more.map(([a, b, centimetres, required]) => ({
          from: a % nodeCount,
          to: b % nodeCount,
          centimetres,
          required,
        })),
      ];
      return streetGraph(nodeCount, whole ? streets.map((street) => ({ ...street, required: true })) : streets);
    }),
  );

const endsOf = (nodeCount: number) => {
  const node = fc.option(fc.nat({ max: nodeCount - 1 }));
  return fc.oneof(
    fc.record({ closed: fc.constant(true as const), start: node }),
    fc.record({ closed: fc.constant(false as const), start: node, end: node }),
  );
};

describe("planStreetWalk", () => {
  it("is as short as the shortest walk found by trying all", () => {
    const cases = graphs(true).chain((graph) => fc.tuple(fc.constant(graph), endsOf(graph.nodeCount)));
    fc.assert(
      fc.property(cases, ([graph, ends]) => {
        const walk = planStreetWalk(graph, ends);
        check(graph, walk, ends);
        expect(walk.centimetres).toBe(leastByTrying(graph, ends));
        expect(walk.atLeastCentimetres).toBe(walk.centimetres);
      }),
      { numRuns: 200 },
    );
  });

  it("walks every required street of any graph, and its bound holds", () => {
    const cases = graphs(false).chain((graph) => fc.tuple(fc.constant(graph), endsOf(graph.nodeCount)));
    fc.assert(
      fc.property(cases, ([graph, ends]) => {
        const walk = planStreetWalk(graph, ends);
        check(graph, walk, ends);
        if (walk.steps.length === 0) return;
        const least = leastByTrying(graph, ends);
        expect(walk.atLeastCentimetres).toBeLessThanOrEqual(least);
        expect(walk.centimetres).toBeGreaterThanOrEqual(least);
        expect(walk.centimetres).toBeLessThanOrEqual(2 * least);
      }),
      { numRuns: 300 },
    );
  });

  it("says which streets no way leads to", () => {
    const street = (from: number, to: number, required = true): Street => ({ from, to, centimetres: 100, required });
    const graph = streetGraph(5, [street(0, 1), street(1, 2), street(3, 4)]);
    expect(planStreetWalk(graph, { closed: true, start: null })).toMatchObject({ unreachable: [2], centimetres: 400 });
    expect(planStreetWalk(graph, { closed: true, start: 3 })).toMatchObject({ unreachable: [0, 1], centimetres: 200 });
  });

  it("has nothing to walk where no street is", () => {
    const nothing = { steps: [], centimetres: 0, unreachable: [] };
    expect(planStreetWalk(streetGraph(0, []), { closed: true, start: null })).toMatchObject(nothing);
  });
});
