import { lineMetres } from "@/lib/geometry/line-metres";
import { type LngLat, localPlane, type PlanePoint } from "@/lib/geometry/local-plane";
import { cutLine } from "../network/cut-line";
import { FARTHEST_ASIDE_METRES, type PatrolNetwork } from "../network/patrol-network";
import type { LeftOut } from "../patrol-route";
import { streetGraph } from "../street-graph";
import { isLineFault, lineWay } from "./line-way";
import { metresOutside } from "./metres-outside";
import type { ZonePlan } from "./zone-plan";

/** A street along the edge of an area is of the area. */
const EDGE_METRES = 8;
/** A street is looked at in so many places. */
const SAMPLES = 9;

/** Where the plan's points stand among the network's `placed`. */
export interface ZonePlaces {
  firstPost: number;
  firstVia: number;
}

/**
 * The network of which a round by zone has to pass the lines, the streets of the areas, and a street at each post.
 * @returns also what no street carries, in words
 */
export function zoneNetwork(
  network: PatrolNetwork,
  plan: ZonePlan,
  { firstPost, firstVia }: ZonePlaces,
): { network: PatrolNetwork; leftOut: LeftOut[] } {
  const { graph, pieces, placed } = network;
  const required = new Set<number>();
  const leftOut: LeftOut[] = [];
  let via = firstVia;
  for (const line of plan.lines) {
    const way = lineWay(
      network,
      line.via.map((_, point) => via + point),
    );
    via += line.via.length;
    if (isLineFault(way))
      leftOut.push({ kind: "line", name: line.name, reason: { code: way.code, withinMetres: FARTHEST_ASIDE_METRES } });
    else for (const { street } of way) required.add(street);
  }
  const plane = localPlane(pieces[0]?.line[0] ?? [0, 0]);
  for (const { name, ring } of plan.areas) {
    const corners = ring.map(plane.toPlane);
    const inside = new Map<string, boolean>();
    const isInside = ({ id, line }: { id: string; line: readonly LngLat[] }): boolean => {
      const known = inside.get(id);
      if (known !== undefined) return known;
      const is = mostlyInside(line.map(plane.toPlane), corners);
      inside.set(id, is);
      return is;
    };
    // A street that is cut at a post is judged whole, as the reader sees it.
    const streets = pieces.flatMap(({ road }, street) => (isInside(road) ? [street] : []));
    if (streets.length === 0) leftOut.push({ kind: "area", name, reason: { code: "no-streets" } });
    for (const street of streets) required.add(street);
  }
  for (const post of plan.posts.keys()) {
    const node = placed[firstPost + post]?.node;
    if (node === undefined) continue;
    const here = [...graph.at.items.slice(graph.at.offsets[node], graph.at.offsets[node + 1])];
    if (here.some((street) => required.has(street))) continue;
    const nearest = here.sort((a, b) => graph.streets[a]!.centimetres - graph.streets[b]!.centimetres)[0];
    if (nearest !== undefined) required.add(nearest);
  }
  const streets = graph.streets.map((street, i) => ({ ...street, required: required.has(i) }));
  return { network: { ...network, graph: streetGraph(graph.nodeCount, streets) }, leftOut };
}

function mostlyInside(line: readonly PlanePoint[], ring: readonly PlanePoint[]): boolean {
  const total = lineMetres(line);
  const at = Array.from({ length: SAMPLES }, (_, i) => (total * (i + 0.5)) / SAMPLES);
  const points = at.flatMap((along) => cutLine(line, along, total).slice(0, 1));
  const within = points.filter((point) => metresOutside(point, ring) <= EDGE_METRES);
  return within.length * 2 >= points.length && points.length > 0;
}
