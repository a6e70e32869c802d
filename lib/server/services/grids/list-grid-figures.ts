import type { Actor } from "@/lib/access/actor";
import { shownCount } from "@/lib/access/small-count";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { ok, type Result } from "@/lib/kernel/result";
import { type GridFiguresRow, listGridFigures as listRows } from "@/lib/server/db/queries/grids/list-grid-figures";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";

/** The grids of the scope inside an area with their figures; figures only, so `purpose: count`. */
export function listGridFigures(actor: Actor, area?: string): Promise<Result<GridFigures[]>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await listRows(tx, parts, today());
      return ok(rows.map((row) => toFigures(actor, row)));
    },
    { readOnly: true, purpose: "count" },
  );
}

const toFigures = ({ role }: Actor, row: GridFiguresRow): GridFigures => ({
  code: row.code,
  name: row.name,
  nameEn: row.name_en,
  kind: row.kind,
  leader: row.leader_name,
  areaSquareMetres: Math.round(row.area_square_metres),
  households: shownCount(role, row.households),
  people: shownCount(role, row.people),
  cameras: { online: row.cameras_online, offline: row.cameras_offline, maintenance: row.cameras_maintenance },
  hazardsOpen: row.hazards_open,
  incidents: { open: row.incidents_open, overdue: row.incidents_overdue, recent: row.incidents_recent },
});
