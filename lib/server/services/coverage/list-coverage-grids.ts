import type { Actor } from "@/lib/access/actor";
import type { CoverageGrid } from "@/lib/contracts/coverage/coverage-grids-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import {
  type CoverageGridRow,
  listCoverageGrids as listRows,
} from "@/lib/server/db/queries/coverage/list-coverage-grids";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";

/** What was made last, grid by grid. An administrator keeps cameras and is told nothing of hazards and cases. */
export function listCoverageGrids(actor: Actor, area?: string): Promise<Result<CoverageGrid[]>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await listRows(tx, parts, today());
      return ok(rows.map((row) => toGrid(actor.role === "admin" ? withoutPoints(row) : row)));
    },
    { readOnly: true },
  );
}

const withoutPoints = (row: CoverageGridRow): CoverageGridRow => ({
  ...row,
  figures: { ...row.figures, hazards: 0, hazardsSeen: 0, incidents: 0, incidentsSeen: 0 },
});

function toGrid({ code, name, name_en, figures, ...over }: CoverageGridRow): CoverageGrid {
  const ground = figures.groundMetres;
  const of = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  const seen = [ground, figures.seenMetres, figures.twiceMetres, figures.thriceMetres, 0];
  return {
    code,
    name,
    nameEn: name_en,
    publicGroundSquareMetres: ground,
    coveredShare: of(figures.seenMetres, ground),
    streetShare: of(figures.streetSeenMetres, figures.streetMetres),
    hazardShare: of(figures.hazardsSeen, figures.hazards),
    incidentShare: of(figures.incidentsSeen, figures.incidents),
    k: [0, 1, 2, 3].map((times) => (ground > 0 ? (seen[times]! - seen[times + 1]!) / ground : 0)),
    offlineLoss: of(figures.seenIfAllWorkedMetres - figures.seenMetres, ground),
    figures,
    overReach: { metres: over.over_metres, buildings: over.over_buildings, cameras: over.over_cameras },
  };
}
