import type { Role } from "@/lib/access/role";
import type { CellStats } from "@/lib/contracts/plans/plan";
import type { CellFigures } from "@/lib/grid/figures/cell-figures";

/** Planners see every figure; administrators, who approve, those of households; others the shape alone. */
export function cellStats(role: Role, code: string, figures: CellFigures): CellStats {
  const seesHouseholds = role === "planner" || role === "admin";
  const seesCases = role === "planner";
  return {
    code,
    buildings: seesHouseholds ? figures.buildings : null,
    households: seesHouseholds ? figures.households : null,
    people: seesHouseholds ? figures.people : null,
    hazards: seesCases ? figures.hazards : null,
    incidents: seesCases ? figures.incidents : null,
    areaSquareMetres: figures.areaSquareMetres,
    perimeterMetres: figures.perimeterMetres,
    polsbyPopper: figures.polsbyPopper,
    reock: figures.reock,
    acrossMetres: seesHouseholds ? figures.acrossMetres : null,
    barrierCrossings: seesHouseholds ? figures.barrierCrossings : null,
    workload: seesCases ? figures.workload : null,
    deviation: seesHouseholds ? figures.deviation : null,
  };
}
