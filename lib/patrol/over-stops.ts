import { ok, type Result } from "@/lib/kernel/result";
import { layOut } from "./lay-out";
import type { PatrolNetwork } from "./network/patrol-network";
import type { PatrolStop } from "./network/road-piece";
import { splitEvenly } from "./party/split-evenly";
import type { LeftOut, PatrolRoute } from "./patrol-route";
import { besideStreet, leftOutStop, type PatrolWish, startOf } from "./patrol-wish";
import type { WalkStep } from "./postman/euler-walk";
import { seededRandom } from "./seeded-random";
import { type ShortestWays, shortestWays, wayBack } from "./shortest-ways";
import { planStops } from "./stops/plan-stops";
import type { StopPlan } from "./stops/stop-plan";
import type { StreetGraph } from "./street-graph";
import { METRES_PER_MINUTE } from "./walking-pace";

/** The start and the stops that a street leads to, with the ways between them: place 0 is the start, place i + 1 stop i. */
interface Places {
  stops: readonly { stop: PatrolStop; node: number }[];
  nodes: readonly number[];
  ways: readonly ShortestWays[];
}

/** The stops that matter most, in one round, or in several that start in one place. */
export function overStops(wish: PatrolWish, network: PatrolNetwork): Result<PatrolRoute[]> {
  const { graph, placed } = network;
  const leftOut: LeftOut[] = [];
  const stops = wish.stops.flatMap((stop, i) => {
    const place = placed[i];
    if (place) return [{ stop, node: place.node }];
    leftOut.push(leftOutStop(stop, besideStreet));
    return [];
  });
  const nodes = [startOf(wish, network) ?? stops[0]?.node ?? 0, ...stops.map(({ node }) => node)];
  const places = { stops, nodes, ways: nodes.map((node) => shortestWays(graph, [node])) };
  const plans = planRounds(wish, places);
  for (const { stop, reason } of plans.at(-1)!.leftOut) leftOut.push(leftOutStop(stops[stop]!.stop, reason));
  return ok(
    plans.map(({ visits }) => {
      const steps = stepsOf(graph, places, visits, wish.returns);
      const stays = visits.map(({ stop, waitMinutes }) => ({ ...stops[stop]!, waitMinutes }));
      return { ...layOut(network, steps, stays, "planned").route, atLeastMetres: null, leftOut };
    }),
  );
}

/**
 * Rounds without a limit share one tour evenly. With one, each takes what is worth most of what those before it left: where time
 * is short, a fair share of too much is not the question.
 * @returns one plan at least; what nobody visits stands in the last
 */
function planRounds(wish: PatrolWish, places: Places): StopPlan[] {
  const all = places.stops.map((_, stop) => stop);
  const whole = planOf(wish, places, all);
  if (wish.walkers === 1) return [whole];
  const isFree = wish.budgetMinutes === Infinity && wish.stops.every(({ window }) => window === null);
  if (isFree) {
    const order = whole.visits.map(({ stop }) => stop);
    const tasks = order.map((stop, i) => ({
      cost: places.stops[stop]!.stop.dwellMinutes,
      gap: i === 0 ? 0 : minutesBetween(places, order[i - 1]! + 1, stop + 1),
      fromHome: minutesBetween(places, 0, stop + 1),
      toHome: wish.returns ? minutesBetween(places, stop + 1, 0) : 0,
    }));
    const ends = splitEvenly(tasks, wish.walkers);
    const rounds = ends.map((end, i) => planOf(wish, places, order.slice(ends[i - 1] ?? 0, end)));
    return rounds.length === 0
      ? [whole]
      : rounds.map(({ visits, totalMinutes }) => ({ ...whole, visits, totalMinutes }));
  }
  const rounds = [whole];
  while (rounds.length < wish.walkers) {
    const left = rounds.at(-1)!.leftOut.map(({ stop }) => stop);
    const next = planOf(wish, places, left);
    if (next.visits.length === 0) break;
    rounds.push(next);
  }
  return rounds;
}

/** The best round over some of the stops; told by the numbers of all. */
function planOf({ returns, budgetMinutes }: PatrolWish, places: Places, chosen: readonly number[]): StopPlan {
  const at = [0, ...chosen.map((stop) => stop + 1)];
  const minutes = Float64Array.from({ length: at.length ** 2 }, (_, cell) =>
    minutesBetween(places, at[Math.floor(cell / at.length)]!, at[cell % at.length]!),
  );
  const stops = chosen.map((stop) => places.stops[stop]!.stop);
  const plan = planStops({ stops, minutes, returns, budgetMinutes, random: seededRandom(1) });
  return {
    totalMinutes: plan.totalMinutes,
    visits: plan.visits.map((visit) => ({ ...visit, stop: chosen[visit.stop]! })),
    leftOut: plan.leftOut.map((left) => ({ ...left, stop: chosen[left.stop]! })),
  };
}

const minutesBetween = ({ ways, nodes }: Places, from: number, to: number): number =>
  ways[from]!.centimetres[nodes[to]!]! / 100 / METRES_PER_MINUTE;

function stepsOf(
  graph: StreetGraph,
  { nodes, ways }: Places,
  visits: StopPlan["visits"],
  returns: boolean,
): WalkStep[] {
  const steps: WalkStep[] = [];
  const order = [0, ...visits.map(({ stop }) => stop + 1), ...(returns && visits.length > 0 ? [0] : [])];
  for (let i = 1; i < order.length; i++) {
    // The way back is walked from the source on: the last street of it comes first.
    let here = nodes[order[i - 1]!]!;
    for (const street of wayBack(graph, ways[order[i - 1]!]!, nodes[order[i]!]!).reverse()) {
      const { from, to } = graph.streets[street]!;
      steps.push({ street, forward: from === here });
      here = from === here ? to : from;
    }
  }
  return steps;
}
