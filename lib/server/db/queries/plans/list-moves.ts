import { z } from "zod";
import type { Tx } from "../../tx";
import type { WholePlanRow } from "./plan-row";
import type { PublishedCell } from "./publish/replace-grids";

/** Less is the width of a border, not ground that changes hands. */
const LEAST_SQUARE_METRES = 1;

/**
 * The ground that another grid has in the plan than before, by pair, with what stands on it. Rows are looked for under both
 * codes: before the plan takes effect they stand under the old one, afterwards under the new.
 */
const sqlFor = (table: "grids" | "grid_layer_units", standsIn: string): string => `
with drawn as materialized (
  select code, known, ST_GeomFromGeoJSON(shape) as geom from unnest($3::text[], $4::text[], $5::text[]) as t (code, known, shape)),
base as materialized (
  select g.code, g.geom from ${table} g where g.district_code = $1 and g.id = any ($2::bigint[])),
-- What is as it was has neither won nor lost ground.
same as materialized (select base.code from base join drawn on drawn.known = base.code and ST_Equals(drawn.geom, base.geom)),
cell as materialized (select * from drawn where known not in (select code from same)),
move as materialized (
  select g.code as "from", cell.code as "to", array[g.code, cell.known] as codes, piece.geom,
    ST_Area(piece.geom::geography) as area
  from (select * from base where code not in (select code from same)) g
    join cell on cell.known <> g.code and ST_Intersects(cell.geom, g.geom),
    lateral (select ST_Multi(ST_CollectionExtract(ST_Intersection(g.geom, cell.geom), 3)) as geom) piece
  where ST_Area(piece.geom::geography) > $6)
select m."from", m."to", m.area, b.buildings, b.households, b.people, h.hazards, i.open_cases, c.cameras,
  ST_AsGeoJSON(m.geom, 7, 0)::json as geometry
from move m,
  lateral (select count(*)::int as buildings, coalesce(sum(households), 0)::int as households, coalesce(sum(people), 0)::int as people
    from building_counts where district_code = $1 and ${standsIn} and ST_Covers(m.geom, position)) b,
  lateral (select count(*)::int as hazards from hazards
    where district_code = $1 and ${standsIn} and status <> 'closed' and ST_Covers(m.geom, position)) h,
  lateral (select count(*)::int as open_cases from incidents
    where district_code = $1 and ${standsIn} and closed_at is null and ST_Covers(m.geom, position)) i,
  lateral (select count(*)::int as cameras from cameras
    where district_code = $1 and ${standsIn} and ST_Covers(m.geom, position)) c
order by m."from", m."to"`;

const ofGrids = sqlFor("grids", "grid_code = any (m.codes)");
/** What stands in a unit has the code of its grid: it is looked for in the whole area of the layer. */
const ofUnits = sqlFor("grid_layer_units", "grid_code ^@ any ($7)");

const row = z.object({
  from: z.string(),
  to: z.string(),
  area: z.number(),
  buildings: z.number(),
  households: z.number(),
  people: z.number(),
  hazards: z.number(),
  open_cases: z.number(),
  cameras: z.number(),
  geometry: z.looseObject({ type: z.string() }),
});

export type MoveRow = z.infer<typeof row>;

/** @param codes the code that a cell without one gets */
export function listMoves(
  tx: Tx,
  plan: WholePlanRow,
  cells: readonly PublishedCell[],
  codes: ReadonlyMap<string, string>,
): Promise<MoveRow[]> {
  return tx.rows(
    plan.layer ? ofUnits : ofGrids,
    [
      plan.district_code,
      plan.based_on,
      cells.map(({ code }) => code),
      cells.map(({ code }) => codes.get(code) ?? code),
      cells.map(({ geometry }) => JSON.stringify(geometry)),
      LEAST_SQUARE_METRES,
      ...(plan.layer ? [plan.areas] : []),
    ],
    row,
  );
}
