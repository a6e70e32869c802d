import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Patrol } from "@/lib/contracts/patrols/patrol";
import type { PatrolRoutePlan } from "@/lib/contracts/patrols/patrol-route";
import type { planPatrolEndpoint } from "@/lib/contracts/patrols/plan-patrol-endpoint";
import { localMinute } from "@/lib/incidents/working-time";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { routeLine } from "@/lib/patrol/lay-out";
import type { PatrolStop, RoadPiece } from "@/lib/patrol/network/road-piece";
import type { PatrolRoute } from "@/lib/patrol/patrol-route";
import { planPatrol as plan } from "@/lib/patrol/plan-patrol";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { toPosition } from "@/lib/server/db/queries/lng-lat";
import { findPatrolZones } from "@/lib/server/db/queries/patrol-zones/patrol-zones-row";
import { insertPatrol } from "@/lib/server/db/queries/patrols/insert-patrol";
import { listRoadsOfGrid } from "@/lib/server/db/queries/patrols/list-roads-of-grid";
import { listStops } from "@/lib/server/db/queries/patrols/list-stops";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { today } from "../today";
import { patrolDetail } from "./patrol-detail";

type Wish = z.output<typeof planPatrolEndpoint.body>;

/** A round with more stops is several rounds; what is worth most comes first, and the rest is told. */
const MOST_STOPS = 150;
/** More than any grid has: a bound on what one question may read. */
const MOST_LISTED = 5000;

/** Plans a round of a grid and keeps the plan. A grid leader's own plan is theirs to walk; a commander's is for whoever takes it. */
export function planPatrol(actor: Actor, wish: Wish, once: Once): Promise<Result<Patrol>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, () => planAndKeep(tx, wish)),
  );
}

async function planAndKeep(tx: Tx, wish: Wish): Promise<Result<Patrol>> {
  const { gridCode, mode, start, returns, budgetMinutes, walkers } = wish;
  const day = today();
  if (!tx.actor.scope.some((prefix) => gridCode.startsWith(prefix))) return fail("not-found", { field: "gridCode" });
  const avoided = new Set(wish.avoidRoadIds);
  const roads = (await listRoadsOfGrid(tx, gridCode, day)).filter(({ id }) => !avoided.has(id));
  const zones = mode === "zones" ? await zonesOf(tx, wish) : null;
  if (mode === "zones" && !zones) return fail("no-zones", { field: "mode" });
  // A layout says itself where to stop.
  const wanted = zones ? [] : await stopsOf(tx, wish, day);
  const stops = wanted.slice(0, MOST_STOPS);
  const planned = plan({
    mode,
    roads,
    stops,
    start,
    returns,
    budgetMinutes: budgetMinutes ?? Infinity,
    walkers,
    zones,
  });
  if (!planned.ok) return planned;
  const reason = { code: "too-many-stops", mostStops: MOST_STOPS } as const;
  const more = wanted.slice(MOST_STOPS).map(({ key, label }) => ({ kind: "stop" as const, key, label, reason }));
  const party = planned.value.length === 1 ? null : { id: randomUUID(), of: planned.value.length };
  const kept: Patrol[] = [];
  for (const [i, round] of planned.value.entries()) {
    const route = { ...round, leftOut: [...round.leftOut, ...more], streets: streetsOf(round, roads) };
    // Whoever plans for several walks the first round; the others are for whoever takes them.
    const walker = tx.actor.role === "grid_leader" && i === 0 ? tx.actor : null;
    const row = await insertPatrol(tx, {
      gridCode,
      mode,
      day,
      walker,
      line: routeLine(route.legs),
      route,
      party: party && { ...party, place: i + 1 },
    });
    await writeAudit(tx, {
      action: "patrol.plan",
      districtCode: row.district_code,
      subjectKind: "patrol",
      subjectId: row.id,
      details: { mode, gridCode, metres: Math.round(route.metres), stops: route.stops.length },
    });
    kept.push(patrolDetail(row, route, { coveredRoadIds: [], checkIns: [] }));
  }
  return ok(kept[0]!);
}

/** How the grid lays out its patrols, and when this one starts; null where there is no layout, or nothing in it. */
async function zonesOf(tx: Tx, { gridCode, startsAt }: Wish) {
  const plan = (await findPatrolZones(tx, gridCode))?.plan;
  if (!plan || plan.lines.length + plan.areas.length + plan.posts.length === 0) return null;
  return { gridCode, plan, startsAt: startsAt ?? localMinute(Date.now()) };
}

async function stopsOf(tx: Tx, { gridCode, stops: wanted, aroundHour }: Wish, day: string): Promise<PatrolStop[]> {
  // Whom to visit is for those who visit.
  const kinds = [...new Set(wanted)].filter((kind) => kind !== "visit" || tx.actor.role === "grid_leader");
  const rows = await listStops(tx, {
    gridCode,
    day,
    hour: aroundHour ?? Math.floor(localMinute(Date.now()) / 60),
    kinds,
    limit: MOST_LISTED,
  });
  return rows.map((row) => ({
    key: `${row.kind}:${row.id}`,
    kind: row.kind,
    label: row.label,
    position: toPosition(row),
    priority: row.priority,
    dwellMinutes: row.dwell,
    window: null,
  }));
}

/** What the phone needs to find the walked streets: those of the round, and those around it that may be mistaken for them. */
function streetsOf({ roadIds }: PatrolRoute, roads: readonly RoadPiece[]): PatrolRoutePlan["streets"] {
  const nodes = new Set(roads.filter(({ id }) => roadIds.includes(id)).flatMap((road) => [road.fromNode, road.toNode]));
  return roads
    .filter(({ fromNode, toNode }) => nodes.has(fromNode) || nodes.has(toNode))
    .map(({ id, fromNode, toNode, line }) => ({
      id,
      fromNode,
      toNode,
      // Another walker's street is none of this round.
      required: roadIds.includes(id),
      line: [...line],
    }));
}
