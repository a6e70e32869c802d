import { farEnd, type StreetGraph } from "./street-graph";

export interface ShortestWays {
  /** To each node; Infinity = cannot be reached, or farther than asked for. */
  centimetres: Float64Array;
  /** The street by which each node is reached; −1 at a source and where nothing leads. */
  byStreet: Int32Array;
}

/** A node, and how far whoever begins there has come already. */
export type Start = readonly [node: number, centimetres: number];

/** Shortest ways from the nearest of some nodes to all others (Dijkstra, binary heap). */
export function shortestWays(graph: StreetGraph, sources: Iterable<number | Start>, farthest = Infinity): ShortestWays {
  const { nodeCount, streets, at } = graph;
  const centimetres = new Float64Array(nodeCount).fill(Infinity);
  const byStreet = new Int32Array(nodeCount).fill(-1);
  const heap = new NodeHeap(centimetres);
  for (const source of sources) {
    const [node, begun] = typeof source === "number" ? [source, 0] : source;
    if (begun >= centimetres[node]! || begun > farthest) continue;
    centimetres[node] = begun;
    heap.push(node);
  }
  for (let node = heap.pop(); node !== -1; node = heap.pop()) {
    const here = centimetres[node]!;
    for (let i = at.offsets[node]!; i < at.offsets[node + 1]!; i++) {
      const place = at.items[i]!;
      const street = streets[place]!;
      const next = farEnd(street, node);
      const there = here + street.centimetres;
      if (there >= centimetres[next]! || there > farthest) continue;
      centimetres[next] = there;
      byStreet[next] = place;
      heap.push(next);
    }
  }
  return { centimetres, byStreet };
}

/** The streets of the shortest way to a node, from the node back to the source. */
export function wayBack(graph: StreetGraph, { byStreet }: ShortestWays, node: number): number[] {
  const way: number[] = [];
  for (let here = node; byStreet[here] !== -1; ) {
    const place = byStreet[here]!;
    way.push(place);
    here = farEnd(graph.streets[place]!, here);
  }
  return way;
}

/** Nodes by rising distance; one whose distance sinks moves up. */
class NodeHeap {
  readonly #key: Float64Array;
  readonly #place: Int32Array;
  readonly #items: number[] = [];

  constructor(key: Float64Array) {
    this.#key = key;
    this.#place = new Int32Array(key.length).fill(-1);
  }

  push(node: number): void {
    let place = this.#place[node]!;
    if (place === -1) {
      place = this.#items.length;
      this.#items.push(node);
    }
    const key = this.#key[node]!;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = this.#items[above]!;
      if (this.#key[other]! <= key) break;
      this.#put(other, place);
      place = above;
    }
    this.#put(node, place);
  }

  pop(): number {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (first === undefined || last === undefined) return -1;
    this.#place[first] = -1;
    const count = this.#items.length;
    if (count === 0) return first;
    const key = this.#key[last]!;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= count) break;
      if (below + 1 < count && this.#key[this.#items[below + 1]!]! < this.#key[this.#items[below]!]!) below++;
      const other = this.#items[below]!;
      if (this.#key[other]! >= key) break;
      this.#put(other, place);
      place = below;
    }
    this.#put(last, place);
    return first;
  }

  #put(node: number, place: number): void {
    this.#items[place] = node;
    this.#place[node] = place;
  }
}
