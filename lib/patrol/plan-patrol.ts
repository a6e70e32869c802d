import type { LngLat } from "@/lib/geometry/local-plane";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { layOut } from "./lay-out";
import { FARTHEST_ASIDE_METRES, type PatrolNetwork, patrolNetwork } from "./network/patrol-network";
import type { PatrolStop, RoadPiece } from "./network/road-piece";
import type { LeftOut, PatrolRoute } from "./patrol-route";
import type { WalkStep } from "./postman/euler-walk";
import { planStreetWalk } from "./postman/plan-street-walk";
import { seededRandom } from "./seeded-random";
import { shortestWays, wayBack } from "./shortest-ways";
import { planStops } from "./stops/plan-stops";
import type { LeftOutReason } from "./stops/stop-plan";
import { METRES_PER_MINUTE } from "./walking-pace";

export interface PatrolWish {
  mode: "streets" | "stops";
  /** Roads in and around the grid, those that must not be walked (gates, steps, building sites) left out. */
  roads: readonly RoadPiece[];
  stops: readonly PatrolStop[];
  /** Null = where it is best; a round of stops then starts at the first node. */
  start: LngLat | null;
  /** Ends where it started. */
  returns: boolean;
  /** For a round of stops; Infinity = as long as it takes. */
  budgetMinutes: number;
}

/** Plans a round and lays it out as legs on the map. */
export function planPatrol(wish: PatrolWish): Result<PatrolRoute> {
  if (wish.roads.length === 0) return fail("no-streets");
  const positions = wish.stops.map(({ position }) => position);
  const network = patrolNetwork(wish.roads, wish.start ? [...positions, wish.start] : positions);
  if (wish.start && !network.placed.at(-1)) return fail("start-off-streets", { field: "start" });
  return wish.mode === "streets" ? overStreets(wish, network) : overStops(wish, network);
}

const startOf = ({ start }: PatrolWish, { placed }: PatrolNetwork): number | null =>
  start ? (placed.at(-1)?.node ?? null) : null;

function overStreets(wish: PatrolWish, network: PatrolNetwork): Result<PatrolRoute> {
  const { graph } = network;
  const start = startOf(wish, network);
  const walk = planStreetWalk(graph, wish.returns ? { closed: true, start } : { closed: false, start, end: null });
  if (walk.steps.length === 0) return fail("no-streets");
  const passed = new Set(walk.steps.flatMap(({ street }) => [graph.streets[street]!.from, graph.streets[street]!.to]));
  const leftOut: LeftOut[] = [];
  if (walk.unreachable.length > 0) {
    const metres = sumMetres(network, walk.unreachable);
    leftOut.push({ kind: "streets", metres, count: walk.unreachable.length, reason: { code: "unreachable" } });
  }
  const visits = wish.stops.flatMap((stop, i) => {
    const place = network.placed[i];
    if (place && passed.has(place.node)) return [{ stop, node: place.node }];
    leftOut.push(leftOutStop(stop, place ? { code: "unreachable" } : besideStreet));
    return [];
  });
  return ok({
    ...layOut(network, walk.steps, visits, "passing"),
    atLeastMetres: walk.atLeastCentimetres / 100,
    leftOut,
  });
}

function overStops(wish: PatrolWish, network: PatrolNetwork): Result<PatrolRoute> {
  const { graph, placed } = network;
  const leftOut: LeftOut[] = [];
  const stops = wish.stops.flatMap((stop, i) => {
    const place = placed[i];
    if (place) return [{ stop, node: place.node }];
    leftOut.push(leftOutStop(stop, besideStreet));
    return [];
  });
  const start = startOf(wish, network) ?? stops[0]?.node ?? 0;
  const nodes = [start, ...stops.map(({ node }) => node)];
  const ways = nodes.map((node) => shortestWays(graph, [node]));
  const minutes = Float64Array.from({ length: nodes.length ** 2 }, (_, cell) => {
    const to = nodes[cell % nodes.length]!;
    return ways[Math.floor(cell / nodes.length)]!.centimetres[to]! / 100 / METRES_PER_MINUTE;
  });
  const plan = planStops({
    stops: stops.map(({ stop }) => stop),
    minutes,
    returns: wish.returns,
    budgetMinutes: wish.budgetMinutes,
    random: seededRandom(1),
  });
  for (const { stop, reason } of plan.leftOut) leftOut.push(leftOutStop(stops[stop]!.stop, reason));
  const steps: WalkStep[] = [];
  const order = [0, ...plan.visits.map(({ stop }) => stop + 1), ...(wish.returns && plan.visits.length > 0 ? [0] : [])];
  for (let i = 1; i < order.length; i++) {
    // The way back is walked from the source on: the last street of it comes first.
    let here = nodes[order[i - 1]!]!;
    for (const street of wayBack(graph, ways[order[i - 1]!]!, nodes[order[i]!]!).reverse()) {
      const { from, to } = graph.streets[street]!;
      steps.push({ street, forward: from === here });
      here = from === here ? to : from;
    }
  }
  const visits = plan.visits.map(({ stop, waitMinutes }) => ({ ...stops[stop]!, waitMinutes }));
  return ok({ ...layOut(network, steps, visits, "planned"), atLeastMetres: null, leftOut });
}

const besideStreet = { code: "beside-street", withinMetres: FARTHEST_ASIDE_METRES } as const;

const leftOutStop = ({ key, label }: PatrolStop, reason: LeftOutReason | typeof besideStreet): LeftOut => ({
  kind: "stop",
  key,
  label,
  reason,
});

const sumMetres = ({ graph }: PatrolNetwork, streets: readonly number[]): number =>
  streets.reduce((sum, street) => sum + graph.streets[street]!.centimetres, 0) / 100;
