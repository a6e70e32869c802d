import { connectedParts } from "../connected-parts";
import type { Street, StreetGraph } from "../street-graph";
import { eulerWalk, type WalkStep } from "./euler-walk";
import { joinParts } from "./join-parts";
import { pairOddNodes } from "./pair-odd-nodes";

/** Where the walk starts and ends; null = where it is best. */
export type WalkEnds =
  | { closed: true; start: number | null }
  | { closed: false; start: number | null; end: number | null };

export interface StreetWalk {
  steps: WalkStep[];
  centimetres: number;
  /** No walk over the same streets is shorter than this. */
  atLeastCentimetres: number;
  /** Required streets that no way leads to. */
  unreachable: number[];
}

/**
 * The shortest walk over every required street (Chinese postman: Edmonds & Johnson, Matching, Euler tours and the Chinese
 * postman, Mathematical Programming 5, 1973). Exact while the required streets hang together; else `atLeastCentimetres` says how
 * far from the least it can be at most.
 */
export function planStreetWalk(graph: StreetGraph, ends: WalkEnds): StreetWalk {
  const { nodeCount, streets } = graph;
  const { start } = ends;
  const reach = connectedParts(nodeCount, streets);
  const home = start === null ? partOfMost(streets, reach) : reach[start]!;
  const unreachable = places(streets, ({ required, from }) => required && reach[from] !== home);
  const copies = new Uint8Array(streets.length);
  for (const [place, { required, from }] of streets.entries()) copies[place] = required && reach[from] === home ? 1 : 0;
  if (!copies.includes(1)) return { steps: [], centimetres: 0, atLeastCentimetres: 0, unreachable };

  // An end that no way leads to is no end: the walk ends where it is best.
  const end = ends.closed || ends.end === null || reach[ends.end] !== home ? null : ends.end;
  const kept: WalkEnds = ends.closed ? ends : { closed: false, start, end };
  const parts = partsToJoin(
    graph,
    copies,
    [start, end].filter((node) => node !== null),
  );
  const alone = withoutOddNodes(graph, copies, kept);
  const walked = parts.length === 1 ? alone : joinedWalk(graph, copies, parts, kept);
  const odd = oddNodes(graph, walked).filter((node) => node !== end);
  const steps = eulerWalk(graph, walked, start ?? odd[0] ?? end ?? firstNode(graph, walked));
  return { steps, centimetres: lengthOf(streets, walked), atLeastCentimetres: lengthOf(streets, alone), unreachable };
}

const places = (streets: readonly Street[], test: (street: Street) => boolean): number[] =>
  streets.flatMap((street, place) => (test(street) ? [place] : []));

const lengthOf = (streets: readonly Street[], copies: Uint8Array): number =>
  streets.reduce((sum, { centimetres }, place) => sum + centimetres * copies[place]!, 0);

const firstNode = ({ streets }: StreetGraph, copies: Uint8Array): number =>
  streets[copies.findIndex((times) => times > 0)]?.from ?? 0;

/** The connected part with the most street to walk. */
function partOfMost(streets: readonly Street[], reach: Int32Array): number {
  const lengths = new Map<number, number>();
  for (const { required, from, centimetres } of streets) {
    if (required) lengths.set(reach[from]!, (lengths.get(reach[from]!) ?? 0) + centimetres);
  }
  return [...lengths].reduce<[number, number]>((best, next) => (next[1] > best[1] ? next : best), [-1, -1])[0];
}

/** Nodes by the part they are in when only the streets to walk lead on; an end that none of them touches is a part of its own. */
function partsToJoin({ nodeCount, streets }: StreetGraph, copies: Uint8Array, fixed: readonly number[]): number[][] {
  const walked = streets.filter((_, place) => copies[place]! > 0);
  const part = connectedParts(nodeCount, walked);
  const nodes = new Map<number, Set<number>>();
  const put = (node: number) => nodes.set(part[node]!, (nodes.get(part[node]!) ?? new Set()).add(node));
  for (const { from, to } of walked) {
    put(from);
    put(to);
  }
  for (const node of fixed) put(node);
  return [...nodes.values()].map((each) => [...each]);
}

function oddNodes(
  { nodeCount, streets }: StreetGraph,
  copies: Uint8Array,
  toggled: readonly (number | null)[] = [],
): number[] {
  const odd = new Uint8Array(nodeCount);
  for (const [place, { from, to }] of streets.entries()) {
    odd[from]! ^= copies[place]! & 1;
    odd[to]! ^= copies[place]! & 1;
  }
  for (const node of toggled) if (node !== null) odd[node]! ^= 1;
  return [...odd.keys()].filter((node) => odd[node] === 1);
}

/** The streets with those walked once more, so that a walk from end to end exists wherever they hang together. */
function withoutOddNodes(graph: StreetGraph, copies: Uint8Array, ends: WalkEnds): Uint8Array {
  const fixed = ends.closed ? [] : [ends.start, ends.end];
  const odd = oddNodes(graph, copies, fixed);
  const free = fixed.filter((node) => node === null).length;
  const loose = odd.length === 0 ? 0 : free;
  const after = Uint8Array.from(copies);
  for (const street of pairOddNodes(graph, odd, loose)) after[street]!++;
  return after;
}

/** As `withoutOddNodes`, when the streets to walk do not hang together. */
function joinedWalk(graph: StreetGraph, copies: Uint8Array, parts: number[][], ends: WalkEnds): Uint8Array {
  const joined = Uint8Array.from(copies);
  const joints = joinParts(graph, parts);
  if (!joints) throw new RangeError("parts of one connected graph that cannot be joined");
  for (const street of joints) joined[street]!++;
  const walked = withoutOddNodes(graph, joined, ends);
  // Two copies less change no node's parity, and one that stays keeps all together.
  return walked.map((times) => (times > 2 ? 2 - (times & 1) : times));
}
