import Flatbush from "flatbush";
import { boxOf } from "@/lib/geometry/box";
import { lineMetres } from "@/lib/geometry/line-metres";
import type { PlanePoint } from "@/lib/geometry/local-plane";
import { nearestOnLine } from "@/lib/geometry/nearest-on-line";
import { FARTHEST_ASIDE_METRES } from "../network/patrol-network";
import type { Start } from "../shortest-ways";
import { type StreetGraph, streetGraph } from "../street-graph";

/** A street in the plane, in metres. */
export interface NetStreet {
  /** Names of its ends. */
  from: string;
  to: string;
  line: readonly PlanePoint[];
}

/** Where a place meets the streets: so far beside one, so far along it. */
export interface Anchor {
  street: number;
  alongMetres: number;
  asideMetres: number;
}

/** Streets that are walked, with the way from any place to them. */
export class StreetNet {
  readonly graph: StreetGraph;
  readonly lengths: readonly number[];
  /** Where each node of the graph is. */
  readonly places: readonly PlanePoint[];
  readonly #index: Flatbush | null;

  constructor(readonly streets: readonly NetStreet[]) {
    const numbers = new Map<string, number>();
    const places: PlanePoint[] = [];
    const numberOf = (name: string, at: PlanePoint): number => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      places.push(at);
      numbers.set(name, numbers.size);
      return numbers.size - 1;
    };
    this.places = places;
    this.lengths = streets.map(({ line }) => lineMetres(line));
    const edges = streets.map(({ from, to, line }, i) => ({
      from: numberOf(from, line[0]!),
      to: numberOf(to, line.at(-1)!),
      centimetres: Math.round(this.lengths[i]! * 100),
      required: false,
    }));
    this.graph = streetGraph(numbers.size, edges);
    this.#index = streets.length === 0 ? null : new Flatbush(streets.length);
    for (const { line } of streets) this.#index?.add(...boxOf(line));
    this.#index?.finish();
  }

  /** Null where no street is near enough. */
  anchorOf(place: PlanePoint): Anchor | null {
    const [x, y] = place;
    const near = this.#index?.search(
      x - FARTHEST_ASIDE_METRES,
      y - FARTHEST_ASIDE_METRES,
      x + FARTHEST_ASIDE_METRES,
      y + FARTHEST_ASIDE_METRES,
    );
    let best: Anchor | null = null;
    for (const street of near ?? []) {
      const { along, aside } = nearestOnLine(place, this.streets[street]!.line);
      if (aside > FARTHEST_ASIDE_METRES || (best && aside >= best.asideMetres)) continue;
      best = { street, alongMetres: along, asideMetres: aside };
    }
    return best;
  }

  /** Both ends of the street at which a place lies, with the way there in centimetres. */
  endsOf({ street, alongMetres, asideMetres }: Anchor): readonly [Start, Start] {
    const { from, to } = this.graph.streets[street]!;
    const rest = this.lengths[street]! - alongMetres;
    return [
      [from, Math.round((asideMetres + alongMetres) * 100)],
      [to, Math.round((asideMetres + rest) * 100)],
    ];
  }
}
