import type { Tx } from "../../../tx";
import type { WholePlanRow } from "../plan-row";

/** What stands at a place of its own, and which of it is still alive. */
const placed = [
  { table: "buildings", point: "centre", alive: "true" },
  { table: "places", point: "position", alive: "true" },
  { table: "cameras", point: "position", alive: "true" },
  { table: "hazards", point: "position", alive: "status <> 'closed'" },
  { table: "checked_places", point: "position", alive: "closed_on is null" },
  { table: "incidents", point: "position", alive: "closed_at is null" },
] as const;

/** What goes where its owner went. */
const owned = [
  { table: "building_counts", owner: "buildings", key: "building_id", only: "true" },
  { table: "households", owner: "buildings", key: "building_id", only: "true" },
  { table: "care_visits", owner: "households", key: "household_id", only: "t.visited_at is null" },
  { table: "resident_requests", owner: "households", key: "household_id", only: "t.status = 'open'" },
  { table: "household_changes", owner: "households", key: "household_id", only: "true" },
  { table: "hazard_inspections", owner: "hazards", key: "hazard_id", only: "true" },
  { table: "place_checks", owner: "checked_places", key: "place_id", only: "true" },
  { table: "incident_timeline", owner: "incidents", key: "incident_id", only: "true" },
  { table: "incident_reporters", owner: "incidents", key: "incident_id", only: "true" },
  { table: "incident_follows", owner: "incidents", key: "incident_id", only: "true" },
  { table: "incident_units", owner: "incidents", key: "incident_id", only: "true" },
  { table: "incident_alarms", owner: "incidents", key: "incident_id", only: "true" },
  { table: "campaign_cases", owner: "incidents", key: "incident_id", only: "true" },
  { table: "incident_layer_units", owner: "incidents", key: "incident_id", only: "true" },
  { table: "mediation_steps", owner: "incidents", key: "incident_id", only: "true" },
  { table: "case_parties", owner: "incidents", key: "incident_id", only: "true" },
  { table: "photos", owner: "incidents", key: "owner_id", only: "t.owner_kind = 'incident'" },
  { table: "photos", owner: "hazards", key: "owner_id", only: "t.owner_kind = 'hazard'" },
] as const;

/** The grid that covers the place; on a border the lower code has it, as for a new case; in a gap the nearest. */
const place = ({ table, point, alive }: (typeof placed)[number]): string => `
with here as materialized (
  select code, geom from grids
  where district_code = $1 and validity @> $3::date and left(code, 12) = any ($4)),
found as (
  select t.id, coalesce(
    (select min(here.code) from here where ST_Covers(here.geom, t.${point})),
    (select here.code from here order by ST_Distance(here.geom, t.${point}), here.code limit 1)) as code
  from ${table} t where t.district_code = $1 and t.grid_code = any ($2) and ${alive})
update ${table} t set grid_code = found.code from found
where t.district_code = $1 and t.id = found.id and t.grid_code <> found.code`;

const follow = ({ table, owner, key, only }: (typeof owned)[number]): string => `
update ${table} t set grid_code = o.grid_code from ${owner} o
where t.district_code = $1 and t.grid_code = any ($2) and o.district_code = $1 and o.id = t.${key}
  and o.grid_code <> t.grid_code and ${only}`;

/**
 * Tells everything that stands in grids whose ground changed its grid from a day on. Closed cases, past visits
 * and answered requests keep the grid of their day.
 * @returns how many rows changed
 */
export async function moveRows(
  run: Tx["run"],
  plan: WholePlanRow,
  changed: readonly string[],
  day: string,
): Promise<number> {
  const communities = [...new Set(plan.topology.cells.map(({ group }) => group))];
  let moved = 0;
  for (const one of placed) moved += await run(place(one), [plan.district_code, changed, day, communities]);
  for (const one of owned) moved += await run(follow(one), [plan.district_code, changed]);
  return moved;
}
