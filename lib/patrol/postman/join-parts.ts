import { shortestWays, wayBack } from "../shortest-ways";
import type { StreetGraph } from "../street-graph";

/**
 * Streets that join groups of nodes into one, taking the nearest group each time (Prim). To join them at least cost is hard
 * (rural postman), so this is near the least, not always the least.
 * @returns null when a group cannot be reached
 */
export function joinParts(graph: StreetGraph, parts: readonly (readonly number[])[]): number[] | null {
  const [first = [], ...rest] = parts;
  const joined = new Set(first);
  const waiting = new Set(rest);
  const used: number[] = [];
  while (waiting.size > 0) {
    const ways = shortestWays(graph, joined);
    let nearest: { part: readonly number[]; node: number } | null = null;
    for (const part of waiting) {
      for (const node of part) {
        if (ways.centimetres[node]! < (nearest ? ways.centimetres[nearest.node]! : Infinity)) nearest = { part, node };
      }
    }
    if (!nearest) return null;
    waiting.delete(nearest.part);
    const way = wayBack(graph, ways, nearest.node);
    used.push(...way);
    for (const node of nearest.part) joined.add(node);
    for (const street of way) {
      joined.add(graph.streets[street]!.from);
      joined.add(graph.streets[street]!.to);
    }
  }
  return used;
}
