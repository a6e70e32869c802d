import { fail, ok, type Result } from "@/lib/kernel/result";
import { layOut, type Visit } from "./lay-out";
import type { PatrolNetwork } from "./network/patrol-network";
import { shareStreets } from "./party/share-streets";
import type { LeftOut, PatrolRoute } from "./patrol-route";
import { besideStreet, leftOutStop, type PatrolWish, startOf } from "./patrol-wish";
import type { WalkStep } from "./postman/euler-walk";
import { planStreetWalk, type WalkEnds } from "./postman/plan-street-walk";

/** Every street once at least: one walk for all, or parts of it that are walks of their own, as long as one another. */
export function overStreets(wish: PatrolWish, network: PatrolNetwork): Result<PatrolRoute[]> {
  const start = startOf(wish, network);
  const ends: WalkEnds = wish.returns ? { closed: true, start } : { closed: false, start, end: null };
  const whole = planStreetWalk(network.graph, ends);
  if (whole.steps.length === 0) return fail("no-streets");
  const parts =
    wish.walkers === 1
      ? [{ network, walk: whole }]
      : shareStreets(network, whole.steps, { start, returns: wish.returns, walkers: wish.walkers }).map((graph) => ({
          network: { ...network, graph },
          walk: planStreetWalk(graph, ends),
        }));
  const visited = new Set<string>();
  const missed = new Map<string, number>();
  const routes = parts.map(({ network: part, walk }) => {
    const { streets } = part.graph;
    const passed = new Set(walk.steps.flatMap(({ street }) => [streets[street]!.from, streets[street]!.to]));
    const visits = wish.stops.flatMap((stop, i) => {
      const node = part.placed[i]?.node;
      return node === undefined || visited.has(stop.key) || !passed.has(node) ? [] : [{ stop, node }];
    });
    const laid = layOutPassing(part, walk.steps, visits, wish.returns);
    for (const { key } of laid.route.stops) visited.add(key);
    for (const { stop, passesMinutes } of laid.missed) missed.set(stop.key, passesMinutes);
    return { ...laid.route, atLeastMetres: walk.atLeastCentimetres / 100 };
  });
  const leftOut: LeftOut[] = [];
  if (whole.unreachable.length > 0) {
    const metres = sumMetres(network, whole.unreachable);
    leftOut.push({ kind: "streets", metres, count: whole.unreachable.length, reason: { code: "unreachable" } });
  }
  for (const [i, stop] of wish.stops.entries()) {
    if (visited.has(stop.key)) continue;
    const passesMinutes = missed.get(stop.key);
    if (stop.window && passesMinutes !== undefined) {
      const { fromMinutes: opensMinutes, toMinutes: closesMinutes } = stop.window;
      leftOut.push(leftOutStop(stop, { code: "passed-closed", passesMinutes, opensMinutes, closesMinutes }));
    } else leftOut.push(leftOutStop(stop, network.placed[i] ? { code: "unreachable" } : besideStreet));
  }
  return ok(routes.map((route) => ({ ...route, leftOut })));
}

/** A walk that comes back can be walked either way round: the way that comes by more stops at their time. */
function layOutPassing(network: PatrolNetwork, steps: readonly WalkStep[], visits: readonly Visit[], returns: boolean) {
  const laid = layOut(network, steps, visits, "passing");
  if (!returns || laid.missed.length === 0) return laid;
  const back = steps.map(({ street, forward }) => ({ street, forward: !forward })).reverse();
  const other = layOut(network, back, visits, "passing");
  return other.missed.length < laid.missed.length ? other : laid;
}

const sumMetres = ({ graph }: PatrolNetwork, streets: readonly number[]): number =>
  streets.reduce((sum, street) => sum + graph.streets[street]!.centimetres, 0) / 100;
