import type { z } from "zod";
import type { Tx } from "../../tx";
import { notDrill } from "../incidents/not-drill";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { gridFiguresRow } from "./list-grid-figures";

const row = gridFiguresRow.omit({ cameras_online: true, cameras_offline: true, cameras_maintenance: true });

export type PastGridFiguresRow = z.infer<typeof row>;

/**
 * The grids in force on a past day with what stood open at its end; households as they are on record today, in the borders
 * of that day. A grid that has not changed since is counted by its code; of the others what lies in the borders they had.
 */
export function listPastGridFigures(tx: Tx, parts: readonly ScopePart[], day: string): Promise<PastGridFiguresRow[]> {
  const statement = new Statement();
  const on = `${statement.value(day)}::date`;
  const end = `((${on} + 1)::timestamp at time zone 'Asia/Shanghai')`;
  const inParts = (place?: { district: string; code: string }) =>
    parts.map((part) => `(${inPart(statement, part, place)})`).join(" or ");
  /** Rows of a table that count, each under the grid it lay in on that day. */
  const placed = (table: string, columns: string, when: string) => `
select t.grid_code as code, ${columns} from ${table} t join grid g on g.code = t.grid_code and g.stays
where (${inParts({ district: "t.district_code", code: "t.grid_code" })}) and ${when}
union all
select g.code, ${columns} from grid g join ${table} t on t.district_code = g.district_code and ST_Covers(g.geom, t.position)
where not g.stays and ${when}`;
  const text = `
with grid as materialized (
  select district_code, code, name, name_en, kind, leader_name, area_square_metres, geom, upper_inf(validity) as stays
  from grids g where (${inParts({ district: "g.district_code", code: "g.code" })}) and validity @> ${on}),
home as (
  select code, sum(households)::int as households, sum(people)::int as people
  from (${placed("building_counts", "t.households, t.people", "true")}) counted group by code),
hazard as (
  select code, count(*)::int as open
  from (${placed("hazards", "t.id", `t.found_at < ${end} and (t.closed_at is null or t.closed_at >= ${end})`)}) counted
  group by code),
incident as (
  select code, count(*) filter (where was_open)::int as open, count(*) filter (where was_open and was_late)::int as overdue,
    count(*) filter (where was_recent)::int as recent
  from (${placed(
    "incidents",
    `(t.closed_at is null or t.closed_at >= ${end}) as was_open, t.due_at < ${end} as was_late,
    t.reported_at >= ${end} - interval '90 days' as was_recent`,
    `t.reported_at < ${end} and (t.reported_at >= ${end} - interval '90 days' or t.closed_at is null or t.closed_at >= ${end})
    and ${notDrill}`,
  )}) counted group by code)
select g.code, g.name, g.name_en, g.kind, g.leader_name, g.area_square_metres,
  coalesce(home.households, 0) as households, coalesce(home.people, 0) as people, coalesce(hazard.open, 0) as hazards_open,
  coalesce(incident.open, 0) as incidents_open, coalesce(incident.overdue, 0) as incidents_overdue,
  coalesce(incident.recent, 0) as incidents_recent
from grid g left join home on home.code = g.code left join hazard on hazard.code = g.code
  left join incident on incident.code = g.code
order by g.code`;
  return tx.rows(text, statement.values, row);
}
