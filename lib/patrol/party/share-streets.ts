import type { PatrolNetwork } from "../network/patrol-network";
import type { WalkStep } from "../postman/euler-walk";
import { shortestWays } from "../shortest-ways";
import { type StreetGraph, streetGraph } from "../street-graph";
import { splitEvenly, type Task } from "./split-evenly";

interface Party {
  /** The node where all start; null = each where it is best. */
  start: number | null;
  returns: boolean;
  walkers: number;
}

/**
 * Parts the streets of a walk among walkers: the walk is cut into stretches, and each walker passes the streets of one.
 * @returns for each walker the same graph with only their own streets required; a street of the map is one walker's as a whole
 */
export function shareStreets(
  { graph, pieces }: PatrolNetwork,
  steps: readonly WalkStep[],
  { start, returns, walkers }: Party,
): StreetGraph[] {
  const home = start === null ? null : shortestWays(graph, [start]).centimetres;
  const fromHome = (node: number): number => home?.[node] ?? 0;
  const tasks: (Task & { street: number })[] = [];
  const seen = new Set<number>();
  let gap = 0;
  for (const { street, forward } of steps) {
    const { from, to, centimetres, required } = graph.streets[street]!;
    if (!required || seen.has(street)) {
      gap += centimetres;
      continue;
    }
    seen.add(street);
    const [entry, exit] = forward ? [from, to] : [to, from];
    const toHome = returns ? fromHome(exit) : 0;
    tasks.push({ street, cost: centimetres, gap, fromHome: fromHome(entry), toHome });
    gap = 0;
  }
  const ends = splitEvenly(tasks, walkers);
  const ownerOf = new Map<string, number>();
  for (const [i, { street }] of tasks.entries()) {
    const { id } = pieces[street]!.road;
    if (!ownerOf.has(id))
      ownerOf.set(
        id,
        ends.findIndex((end) => i < end),
      );
  }
  const { nodeCount, streets } = graph;
  return ends
    .map((_, walker) => {
      const isOwn = (street: number): boolean => seen.has(street) && ownerOf.get(pieces[street]!.road.id) === walker;
      return streetGraph(
        nodeCount,
        streets.map((street, place) => ({ ...street, required: isOwn(place) })),
      );
    })
    .filter((part) => part.streets.some(({ required }) => required));
}
