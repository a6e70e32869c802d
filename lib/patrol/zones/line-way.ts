import type { PatrolNetwork } from "../network/patrol-network";
import type { WalkStep } from "../postman/euler-walk";
import { shortestWays, wayBack } from "../shortest-ways";
import { farEnd } from "../street-graph";

/** Why a line cannot be walked; `point` counts from 0. */
export type LineFault = { code: "beside-street"; point: number } | { code: "unreachable"; point: number };

/**
 * The shortest way along the streets from each point to the next.
 * @param places the points of the line in the network's `placed`
 */
export function lineWay({ graph, placed }: PatrolNetwork, places: readonly number[]): WalkStep[] | LineFault {
  const nodes = places.map((place) => placed[place]?.node ?? null);
  const beside = nodes.indexOf(null);
  if (beside >= 0) return { code: "beside-street", point: beside };
  const steps: WalkStep[] = [];
  for (let point = 1; point < nodes.length; point++) {
    let here = nodes[point - 1]!;
    const ways = shortestWays(graph, [here]);
    if (ways.centimetres[nodes[point]!] === Infinity) return { code: "unreachable", point };
    // Told from the far end back to where the walk is.
    for (const street of wayBack(graph, ways, nodes[point]!).reverse()) {
      const it = graph.streets[street]!;
      steps.push({ street, forward: it.from === here });
      here = farEnd(it, here);
    }
  }
  return steps;
}

/** Faults are told apart from a way of no length. */
export const isLineFault = (way: WalkStep[] | LineFault): way is LineFault => !Array.isArray(way);
