import { shortestWays } from "../shortest-ways";
import type { Anchor, StreetNet } from "./street-net";
import { WalkReach } from "./walk-reach";

/** Crossings nearer to each other than this serve the same doors: one of them is looked at. */
const CELL_METRES = 60;

/** Crossings from which one of some places is reached, one in each square of 60 m. */
export function crossingsNear(net: StreetNet, places: readonly Anchor[], farthestMetres: number): number[] {
  const reach = new WalkReach(net, places, farthestMetres);
  const { offsets } = net.graph.at;
  const ofCell = new Map<string, number>();
  for (const [node, [x, y]] of net.places.entries()) {
    if (offsets[node + 1]! - offsets[node]! < 3 || reach.metresToNode(node) > farthestMetres) continue;
    const cell = `${Math.floor(x / CELL_METRES)}:${Math.floor(y / CELL_METRES)}`;
    if (!ofCell.has(cell)) ofCell.set(cell, node);
  }
  return [...ofCell.values()];
}

/**
 * For each node the places that are reached from it, by their numbers.
 * @yields after each node, so that whoever runs it can breathe
 */
export function* reachedFrom(
  net: StreetNet,
  nodes: readonly number[],
  places: readonly Anchor[],
  farthestMetres: number,
): Generator<undefined, Int32Array[]> {
  const limit = farthestMetres * 100;
  const ends = places.map((place) => net.endsOf(place));
  const sets: Int32Array[] = [];
  for (const node of nodes) {
    const { centimetres } = shortestWays(net.graph, [node], limit);
    const reached = ends.flatMap((both, place) =>
      both.some(([end, more]) => centimetres[end]! + more <= limit) ? [place] : [],
    );
    sets.push(Int32Array.from(reached));
    yield;
  }
  return sets;
}
