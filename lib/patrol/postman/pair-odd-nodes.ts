import { minimumWeightMatching } from "../matching/minimum-weight-matching";
import { shortestWays, wayBack } from "../shortest-ways";
import type { StreetGraph } from "../street-graph";

/**
 * The streets to walk once more, of least total length, so that the nodes given lose their oddness in pairs.
 * @param odd nodes that can reach one another
 * @param loose how many of them may stay odd (the ends of an open walk), 0, 1 or 2; `odd.length − loose` is even
 */
export function pairOddNodes(graph: StreetGraph, odd: readonly number[], loose: number): number[] {
  const count = odd.length + loose;
  const ways = odd.map((node) => shortestWays(graph, [node]));
  const cost = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      const isFree = i >= odd.length || j >= odd.length;
      const bothFree = i >= odd.length && j >= odd.length;
      cost[i * count + j] = bothFree ? Infinity : isFree ? 0 : ways[i]!.centimetres[odd[j]!]!;
    }
  }
  const partners = minimumWeightMatching(count, cost);
  if (!partners) throw new RangeError("odd nodes that cannot reach one another");
  const again: number[] = [];
  for (const [i, j] of partners.entries()) {
    if (i < j && j < odd.length) again.push(...wayBack(graph, ways[i]!, odd[j]!));
  }
  return again;
}
