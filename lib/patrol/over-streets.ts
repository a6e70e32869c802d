import { fail, ok, type Result } from "@/lib/kernel/result";
import { layOut } from "./lay-out";
import type { PatrolNetwork } from "./network/patrol-network";
import { shareStreets } from "./party/share-streets";
import type { LeftOut, PatrolRoute } from "./patrol-route";
import { besideStreet, leftOutStop, type PatrolWish, startOf } from "./patrol-wish";
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
  const visited = new Set<number>();
  const routes = parts.map(({ network: part, walk }) => {
    const { streets } = part.graph;
    const passed = new Set(walk.steps.flatMap(({ street }) => [streets[street]!.from, streets[street]!.to]));
    const visits = wish.stops.flatMap((stop, i) => {
      const node = part.placed[i]?.node;
      if (node === undefined || visited.has(i) || !passed.has(node)) return [];
      visited.add(i);
      return [{ stop, node }];
    });
    return { ...layOut(part, walk.steps, visits, "passing"), atLeastMetres: walk.atLeastCentimetres / 100 };
  });
  const leftOut: LeftOut[] = [];
  if (whole.unreachable.length > 0) {
    const metres = sumMetres(network, whole.unreachable);
    leftOut.push({ kind: "streets", metres, count: whole.unreachable.length, reason: { code: "unreachable" } });
  }
  for (const [i, stop] of wish.stops.entries()) {
    if (!visited.has(i)) leftOut.push(leftOutStop(stop, network.placed[i] ? { code: "unreachable" } : besideStreet));
  }
  return ok(routes.map((route) => ({ ...route, leftOut })));
}

const sumMetres = ({ graph }: PatrolNetwork, streets: readonly number[]): number =>
  streets.reduce((sum, street) => sum + graph.streets[street]!.centimetres, 0) / 100;
