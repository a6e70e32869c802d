import type { CellStats } from "@/lib/contracts/plans/plan";
import type { CellFigures } from "@/lib/grid/figures/cell-figures";
import type { CellCode } from "@/lib/grid/grid-graph";

/** The figures that the server gave; what this role may not see counts as nothing here and is left out by the table. */
export const knownFigures = (stats: readonly CellStats[]): Map<CellCode, CellFigures> =>
  new Map(
    stats.map(({ code, buildings, households, people, hazards, incidents, workload, deviation, ...rest }) => [
      code,
      {
        ...rest,
        acrossMetres: rest.acrossMetres ?? 0,
        barrierCrossings: rest.barrierCrossings ?? 0,
        buildings: buildings ?? 0,
        households: households ?? 0,
        people: people ?? 0,
        hazards: hazards ?? 0,
        incidents: incidents ?? 0,
        workload: workload ?? 0,
        deviation: deviation ?? 0,
      },
    ]),
  );
