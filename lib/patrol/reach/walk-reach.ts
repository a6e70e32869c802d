import type { PlanePoint } from "@/lib/geometry/local-plane";
import { cutLine } from "../network/cut-line";
import { type ShortestWays, shortestWays } from "../shortest-ways";
import type { Anchor, StreetNet } from "./street-net";

/** How far it is on foot from the nearest of some places, up to a limit. */
export class WalkReach {
  readonly #ways: ShortestWays;
  readonly #sourcesOf = new Map<number, Anchor[]>();

  constructor(
    readonly net: StreetNet,
    sources: readonly Anchor[],
    readonly farthestMetres: number,
  ) {
    const starts = sources.flatMap((source) => net.endsOf(source));
    this.#ways = shortestWays(net.graph, starts, farthestMetres * 100);
    for (const source of sources)
      this.#sourcesOf.set(source.street, [...(this.#sourcesOf.get(source.street) ?? []), source]);
  }

  /** Infinity = farther than the limit, or no way leads there. */
  metresTo(anchor: Anchor): number {
    const byEnds = this.net.endsOf(anchor).map(([node, centimetres]) => this.metresToNode(node) + centimetres / 100);
    const straight = (this.#sourcesOf.get(anchor.street) ?? []).map(
      ({ alongMetres, asideMetres }) => asideMetres + Math.abs(alongMetres - anchor.alongMetres) + anchor.asideMetres,
    );
    const metres = Math.min(...byEnds, ...straight);
    return metres <= this.farthestMetres ? metres : Infinity;
  }

  metresToNode(node: number): number {
    return this.#ways.centimetres[node]! / 100;
  }

  /** The stretches of streets that are reached. */
  reachedLines(): PlanePoint[][] {
    return this.net.streets.flatMap(({ line }, street) =>
      joined(this.#stretchesOf(street)).map(([from, to]) => cutLine(line, from, to)),
    );
  }

  #stretchesOf(street: number): [number, number][] {
    const { from, to } = this.net.graph.streets[street]!;
    const length = this.net.lengths[street]!;
    const left = (metres: number): number => this.farthestMetres - metres;
    const around = (this.#sourcesOf.get(street) ?? []).map(
      ({ alongMetres, asideMetres }) => [alongMetres, left(asideMetres)] as const,
    );
    return [[0, left(this.metresToNode(from))] as const, [length, left(this.metresToNode(to))] as const, ...around]
      .filter(([, reach]) => reach > 0)
      .map(([at, reach]) => [Math.max(0, at - reach), Math.min(length, at + reach)]);
  }
}

/** Overlapping stretches as one. */
function joined(stretches: [number, number][]): [number, number][] {
  const whole: [number, number][] = [];
  for (const [from, to] of stretches.sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}
