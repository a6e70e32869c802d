import type { Role } from "@/lib/access/role";
import type { CoverageFigures } from "@/lib/coverage/coverage-figures";

/** An administrator keeps cameras and is told nothing of hazards and cases. */
export const toldFigures = (role: Role, figures: CoverageFigures): CoverageFigures =>
  role === "admin" ? { ...figures, hazards: 0, hazardsSeen: 0, incidents: 0, incidentsSeen: 0 } : figures;
