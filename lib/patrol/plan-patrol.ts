import { fail, type Result } from "@/lib/kernel/result";
import { patrolNetwork } from "./network/patrol-network";
import { overStops } from "./over-stops";
import { overStreets } from "./over-streets";
import type { PatrolRoute } from "./patrol-route";
import type { PatrolWish } from "./patrol-wish";
import { overZones } from "./zones/over-zones";

/**
 * Plans a round and lays it out as legs on the map; for several walkers a round each.
 * @returns one route at least, and no more than there are walkers; each tells what none of them takes in
 */
export function planPatrol(wish: PatrolWish): Result<PatrolRoute[]> {
  if (wish.roads.length === 0) return fail("no-streets");
  if (wish.zones) return overZones(wish, wish.zones);
  const positions = wish.stops.map(({ position }) => position);
  const network = patrolNetwork(wish.roads, wish.start ? [...positions, wish.start] : positions);
  if (wish.start && !network.placed.at(-1)) return fail("start-off-streets", { field: "start" });
  return wish.mode === "streets" ? overStreets(wish, network) : overStops(wish, network);
}
