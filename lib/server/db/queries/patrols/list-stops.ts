import { z } from "zod";
import type { plannedStopKinds } from "@/lib/contracts/patrols/plan-patrol-endpoint";
import { stopKinds } from "@/lib/patrol/network/road-piece";
import type { Tx } from "../../tx";
import { lngLat } from "../lng-lat";

export type PlannedStopKind = (typeof plannedStopKinds)[number];

/**
 * What a round can stop at, in one form. A visit is named by its building alone: the plan of a patrol is read by more than those who
 * may know which door.
 */
const branches: Readonly<Record<PlannedStopKind, string>> = {
  hazard: `
select 'hazard' as kind, id, title as label, ${lngLat("position")},
  case when level = 'major' then 6 else 3 end + case when next_inspection_on <= $3::date then 3 else 0 end as priority,
  5 as dwell from hazards
where district_code = $1 and grid_code = $2 and status <> 'closed'`,
  case: `
select 'case' as kind, id, description as label, ${lngLat("position")}, 2 + severity as priority, 4 as dwell from incidents
where district_code = $1 and grid_code = $2 and closed_at is null and $3::date is not null`,
  visit: `
select 'visit' as kind, v.id, b.address as label, ${lngLat("h.position")}, 5 as priority, 20 as dwell
from care_visits v
join households h on h.district_code = v.district_code and h.id = v.household_id
join buildings b on b.district_code = h.district_code and b.id = h.building_id
where v.district_code = $1 and v.grid_code = $2 and v.visited_at is null and v.due_on <= $3::date`,
  // A place that has to be checked is worth a way of its own once it is due.
  check: `
select 'check' as kind, id, name as label, ${lngLat("position")}, case when next_on < $3::date then 5 else 4 end as priority,
  15 as dwell from checked_places
where district_code = $1 and grid_code = $2 and closed_on is null and next_on <= $3::date`,
  "blind-spot": `
(select 'blind-spot' as kind, id, street as label, ${lngLat("ST_PointOnSurface(geom)")},
  1 + least(4, hazards + incidents) as priority, 3 as dwell from coverage_blind_spots
where district_code = $1 and grid_code = $2 and $3::date is not null
order by hazards + incidents desc, square_metres desc limit 20)`,
  // Squares of some 100 m in which three real cases or more (no drill, no case told twice) of the last 90 days were reported within an hour of the one asked for.
  "hot-spot": `
(select 'hot-spot' as kind, spot.id, concat_ws(' ', road.name, to_char($5::int, 'FM00') || ':00') as label, ${lngLat("spot.middle")},
  least(8, 1 + spot.cases) as priority, 5 as dwell
from (
  select min(id) as id, count(*)::int as cases, ST_Centroid(ST_Collect(position)) as middle from incidents
  where district_code = $1 and grid_code = $2 and reported_at >= $3::date - 90
    and not is_drill and duplicate_of is null and status not in ('void', 'not_registered')
    and (extract(hour from reported_at at time zone 'Asia/Shanghai')::int - $5::int + 25) % 24 <= 2
  group by ST_SnapToGrid(position, 0.001) having count(*) >= 3
  order by count(*) desc, min(id) limit 10
) spot
left join lateral (
  select name from roads where district_code = $1 and name <> '' order by geom <-> spot.middle limit 1
) road on true)`,
  place: `
select 'place' as kind, id, name as label, ${lngLat("position")}, 1 as priority, 3 as dwell from places
where district_code = $1 and grid_code = $2 and $3::date is not null`,
};

const row = z.object({
  kind: z.enum(stopKinds),
  id: z.string(),
  label: z.string(),
  lng: z.number(),
  lat: z.number(),
  priority: z.number(),
  dwell: z.number(),
});

/** The stops of some kinds in a grid, those worth most first. */
export function listStops(
  tx: Tx,
  {
    gridCode,
    day,
    hour,
    kinds,
    limit,
  }: { gridCode: string; day: string; hour: number; kinds: readonly PlannedStopKind[]; limit: number },
): Promise<z.infer<typeof row>[]> {
  if (kinds.length === 0) return Promise.resolve([]);
  const union = kinds.map((kind) => `(${branches[kind]})`).join(" union all ");
  const sql = `select * from (${union}) stops where $5::int is not null order by priority desc, kind, id limit $4`;
  return tx.rows(sql, [gridCode.slice(0, 6), gridCode, day, limit, hour], row);
}
