import { z } from "zod";
import type { Tx } from "../../tx";
import { notDrill } from "../incidents/not-drill";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

export const gridFiguresRow = z.object({
  code: z.string(),
  name: z.string(),
  name_en: z.string(),
  kind: z.enum(["comprehensive", "exclusive"]),
  leader_name: z.string().nullable(),
  area_square_metres: z.number(),
  households: z.number(),
  people: z.number(),
  cameras_online: z.number(),
  cameras_offline: z.number(),
  cameras_maintenance: z.number(),
  hazards_open: z.number(),
  incidents_open: z.number(),
  incidents_overdue: z.number(),
  incidents_recent: z.number(),
});

export type GridFiguresRow = z.infer<typeof gridFiguresRow>;

/**
 * Every grid of the parts in force on a day with its figures, in one statement: each table is counted once by grid, not
 * once a grid. `recent` is the last 90 days.
 */
export function listGridFigures(tx: Tx, parts: readonly ScopePart[], day: string): Promise<GridFiguresRow[]> {
  const statement = new Statement();
  const inParts = (place?: { district: string; code: string }) =>
    parts.map((part) => `(${inPart(statement, part, place)})`).join(" or ");
  const text = `
with camera as (
  select grid_code, count(*) filter (where status = 'online') as online,
    count(*) filter (where status = 'offline') as offline, count(*) filter (where status = 'maintenance') as maintenance
  from cameras where ${inParts()} group by grid_code),
hazard as (
  select grid_code, count(*) as open from hazards where (${inParts()}) and status <> 'closed' group by grid_code),
incident as (
  select grid_code, count(*) filter (where closed_at is null) as open,
    count(*) filter (where closed_at is null and due_at < now()) as overdue,
    count(*) filter (where reported_at >= now() - interval '90 days') as recent
  from incidents where (${inParts()}) and (closed_at is null or reported_at >= now() - interval '90 days')
    and ${notDrill} group by grid_code)
select g.code, g.name, g.name_en, g.kind, g.leader_name, g.area_square_metres,
  coalesce(c.households, 0) as households, coalesce(c.people, 0) as people,
  coalesce(camera.online, 0)::int as cameras_online, coalesce(camera.offline, 0)::int as cameras_offline,
  coalesce(camera.maintenance, 0)::int as cameras_maintenance, coalesce(hazard.open, 0)::int as hazards_open,
  coalesce(incident.open, 0)::int as incidents_open, coalesce(incident.overdue, 0)::int as incidents_overdue,
  coalesce(incident.recent, 0)::int as incidents_recent
from grids g
  left join grid_counts c on c.district_code = g.district_code and c.grid_code = g.code
  left join camera on camera.grid_code = g.code
  left join hazard on hazard.grid_code = g.code
  left join incident on incident.grid_code = g.code
where (${inParts({ district: "g.district_code", code: "g.code" })}) and g.validity @> ${statement.value(day)}::date
order by g.code`;
  return tx.rows(text, statement.values, gridFiguresRow);
}
