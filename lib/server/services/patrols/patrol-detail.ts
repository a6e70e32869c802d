import type { Patrol } from "@/lib/contracts/patrols/patrol";
import type { PatrolRoutePlan } from "@/lib/contracts/patrols/patrol-route";
import { hasPlate } from "@/lib/patrol/plates/plate";
import { stopCodeHash } from "@/lib/server/crypto/stop-code";
import { type PatrolRow, toPatrolSummary } from "@/lib/server/db/queries/patrols/patrol-row";

/** A patrol as it is told: the plan, by what its plates are known, and what is kept of the walk. */
export const patrolDetail = (
  row: PatrolRow,
  route: PatrolRoutePlan,
  walk: Pick<Patrol, "coveredRoadIds" | "checkIns">,
): Patrol => ({
  ...toPatrolSummary(row),
  route,
  plates: route.stops
    .filter(({ kind }) => hasPlate(kind))
    .map(({ key }) => ({ stop: key, hash: stopCodeHash(row.district_code, key) })),
  ...walk,
});
