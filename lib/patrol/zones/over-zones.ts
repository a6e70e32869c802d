import { fail, type Result } from "@/lib/kernel/result";
import { patrolNetwork } from "../network/patrol-network";
import { overStreets } from "../over-streets";
import type { PatrolRoute } from "../patrol-route";
import type { PatrolWish } from "../patrol-wish";
import { postStops } from "./post-stops";
import { zoneNetwork } from "./zone-network";

/** A round as the grid lays it out: its lines whole, every street of its areas, a stay at its posts; and in words what of it cannot be. */
export function overZones(
  wish: PatrolWish,
  { plan, ...round }: NonNullable<PatrolWish["zones"]>,
): Result<PatrolRoute[]> {
  const stops = postStops(plan, round);
  const posts = stops.map(({ position }) => position);
  const via = plan.lines.flatMap((line) => line.via);
  // A start stands last, where `startOf` looks for it.
  const whole = patrolNetwork(wish.roads, [...posts, ...via, ...(wish.start ? [wish.start] : [])]);
  if (wish.start && !whole.placed.at(-1)) return fail("start-off-streets", { field: "start" });
  const { network, leftOut } = zoneNetwork(whole, plan, { firstPost: 0, firstVia: posts.length });
  const routes = overStreets({ ...wish, stops }, network);
  return routes.ok
    ? { ...routes, value: routes.value.map((route) => ({ ...route, leftOut: [...leftOut, ...route.leftOut] })) }
    : routes;
}
