import { farEnd, type StreetGraph } from "../street-graph";

export interface WalkStep {
  /** Place of the street in the graph. */
  street: number;
  /** From its `from` to its `to`. */
  forward: boolean;
}

/**
 * One walk over every copy of every street (Hierholzer's algorithm). The streets walked must hang together, and at most two
 * nodes may have an odd number of them: then the walk starts at one and ends at the other.
 * @param copies how often each street is walked
 */
export function eulerWalk(graph: StreetGraph, copies: Uint8Array, start: number): WalkStep[] {
  const { streets, at } = graph;
  const left = Uint8Array.from(copies);
  const cursor = Uint32Array.from(at.offsets.subarray(0, graph.nodeCount));
  const nodes = [start];
  const by: number[] = [-1];
  const steps: WalkStep[] = [];
  while (nodes.length > 0) {
    const node = nodes.at(-1)!;
    let street = -1;
    while (cursor[node]! < at.offsets[node + 1]!) {
      const candidate = at.items[cursor[node]!]!;
      if (left[candidate]! > 0) {
        street = candidate;
        break;
      }
      cursor[node]!++;
    }
    if (street !== -1) {
      left[street]!--;
      nodes.push(farEnd(streets[street]!, node));
      by.push(street);
      continue;
    }
    nodes.pop();
    const last = by.pop()!;
    // The walk comes out backwards: this street was entered from the node below it, and is left towards it.
    if (last !== -1) steps.push({ street: last, forward: streets[last]!.to === node });
  }
  return steps.reverse();
}
