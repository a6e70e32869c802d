import type { Actor } from "@/lib/access/actor";
import { coverageFiguresSchema } from "@/lib/contracts/coverage/coverage-figures-schema";
import type { CoverageGrid } from "@/lib/contracts/coverage/coverage-grids-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import {
  type CoverageGridRow,
  listCoverageGrids as listRows,
} from "@/lib/server/db/queries/coverage/list-coverage-grids";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";
import { toldFigures } from "./told-figures";

/** What was made last, grid by grid. */
export function listCoverageGrids(actor: Actor, area?: string): Promise<Result<CoverageGrid[]>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await listRows(tx, parts, today());
      return ok(rows.map((row) => toGrid({ ...row, figures: toldFigures(actor.role, row.figures) })));
    },
    { readOnly: true },
  );
}

/** Areas to the square decimetre and lengths to the centimetre, shares to a millionth: more digits than that were not measured. */
const measured = (value: number): number => Number(value.toFixed(2));
const share = (part: number, whole: number): number | null => (whole > 0 ? Number((part / whole).toFixed(6)) : null);

function toGrid({ code, name, name_en, figures, ...over }: CoverageGridRow): CoverageGrid {
  const ground = figures.groundMetres;
  // Rounded before they are taken from one another, so that they add up to one.
  const seen = [ground, figures.seenMetres, figures.twiceMetres, figures.thriceMetres, 0].map(
    (part) => share(part, ground) ?? 0,
  );
  return {
    code,
    name,
    nameEn: name_en,
    publicGroundSquareMetres: measured(ground),
    coveredShare: share(figures.seenMetres, ground),
    streetShare: share(figures.streetSeenMetres, figures.streetMetres),
    hazardShare: share(figures.hazardsSeen, figures.hazards),
    incidentShare: share(figures.incidentsSeen, figures.incidents),
    k: [0, 1, 2, 3].map((times) => Number((seen[times]! - seen[times + 1]!).toFixed(6))),
    turnableShare: share(Math.max(0, figures.reachableMetres - figures.seenMetres), ground),
    offlineLoss: share(figures.seenIfAllWorkedMetres - figures.seenMetres, ground),
    maintenanceLoss: share(Math.max(0, figures.seenMetres - figures.seenInMaintenanceMetres), ground),
    figures: coverageFiguresSchema.parse(
      Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, measured(value)])),
    ),
    overReach: { metres: measured(over.over_metres), buildings: over.over_buildings, cameras: over.over_cameras },
  };
}
