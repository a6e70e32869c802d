import { type NeighbourLists, packNeighbours } from "@/lib/geometry/neighbour-lists";

/** A piece of street between two crossings. Walked either way: one-way rules bind vehicles, not people on foot. */
export interface Street {
  /** Nodes, 0…nodeCount−1. */
  from: number;
  to: number;
  /** A whole number, so that sums are exact and two equal routes cost the same. */
  centimetres: number;
  /** The round has to pass here; the others may be used on the way. */
  required: boolean;
}

export interface StreetGraph {
  nodeCount: number;
  streets: readonly Street[];
  /** The streets (their places in `streets`) at each node; a loop stands there twice. */
  at: NeighbourLists;
}

export function streetGraph(nodeCount: number, streets: readonly Street[]): StreetGraph {
  const at = Array.from({ length: nodeCount }, (): number[] => []);
  for (const [place, { from, to }] of streets.entries()) {
    at[from]!.push(place);
    at[to]!.push(place);
  }
  return { nodeCount, streets, at: packNeighbours(at) };
}

/** The other end of a street. */
export const farEnd = ({ from, to }: Street, node: number): number => (from === node ? to : from);
