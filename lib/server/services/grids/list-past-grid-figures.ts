import type { Actor } from "@/lib/access/actor";
import type { PastGridFigures } from "@/lib/contracts/grids/grid-figures";
import { ok, type Result } from "@/lib/kernel/result";
import {
  listPastGridFigures as listRows,
  type PastGridFiguresRow,
} from "@/lib/server/db/queries/grids/list-past-grid-figures";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";

/**
 * The grids of the scope inside an area as they were on a past day, with the figures of its end. For planners and
 * administrators: others may not count households in borders of their own choice.
 */
export function listPastGridFigures(
  actor: Actor,
  area: string | undefined,
  day: string,
): Promise<Result<PastGridFigures[]>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await listRows(tx, parts, day);
      return ok(rows.map(toFigures));
    },
    { readOnly: true, purpose: "count" },
  );
}

const toFigures = (row: PastGridFiguresRow): PastGridFigures => ({
  code: row.code,
  name: row.name,
  nameEn: row.name_en,
  kind: row.kind,
  leader: row.leader_name,
  areaSquareMetres: Math.round(row.area_square_metres),
  households: row.households,
  people: row.people,
  hazardsOpen: row.hazards_open,
  incidents: { open: row.incidents_open, overdue: row.incidents_overdue, recent: row.incidents_recent },
});
