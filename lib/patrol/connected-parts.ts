import type { Street } from "./street-graph";

/** Which part each node is in when only these streets lead on; numbered from 0 in the order of the nodes. */
export function connectedParts(nodeCount: number, streets: Iterable<Street>): Int32Array {
  const parent = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const { from, to } of streets) parent[root(from)] = root(to);
  const names = new Map<number, number>();
  return Int32Array.from({ length: nodeCount }, (_, node) => {
    const top = root(node);
    const name = names.get(top) ?? names.size;
    names.set(top, name);
    return name;
  });
}
