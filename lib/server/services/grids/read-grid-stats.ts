import type { Actor } from "@/lib/access/actor";
import { shownCount } from "@/lib/access/small-count";
import type { GridStats } from "@/lib/contracts/grids/grid";
import { type IncidentStatus, isSettled } from "@/lib/incidents/incident-status";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { countHazards } from "@/lib/server/db/queries/grids/count-hazards";
import { countIncidents } from "@/lib/server/db/queries/grids/count-incidents";
import { findGridCounts } from "@/lib/server/db/queries/grids/find-grid-counts";
import { listGrids } from "@/lib/server/db/queries/grids/list-grids";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";

/** Figures only, so planners and leaders may have them of rows that they may not read (`purpose: count`). */
export function readGridStats(actor: Actor, code: string): Promise<Result<GridStats>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, code);
      const [grid] = parts.length === 0 ? [] : await listGrids(tx, parts, today());
      if (!grid) return fail("not-found", { field: "code" });
      const counts = await findGridCounts(tx, code);
      const cases = await countIncidents(tx, code);
      const hazards = await countHazards(tx, code);
      const sum = (part: (row: (typeof cases)[number]) => number): number => cases.reduce((n, row) => n + part(row), 0);
      const households = shownCount(actor.role, counts.households);
      const people = shownCount(actor.role, counts.people);
      return ok({
        code,
        ...counts,
        households,
        people,
        hazards,
        incidents: {
          open: sum(({ status, cases: n }) => (isSettled(status) ? 0 : n)),
          overdue: sum(({ overdue }) => overdue),
          byStatus: Object.fromEntries(cases.map(({ status, cases: n }): [IncidentStatus, number] => [status, n])),
        },
        suppressed: households !== counts.households || people !== counts.people,
      });
    },
    { readOnly: true, purpose: "count" },
  );
}
