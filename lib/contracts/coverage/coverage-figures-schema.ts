import { z } from "zod";
import type { CoverageFigures } from "@/lib/coverage/coverage-figures";

const amount = z.number();
/** Briefings that were frozen before there was such a figure are read as without one. */
const later = amount.default(0);

export const coverageFiguresSchema = z.object({
  groundMetres: amount,
  seenMetres: amount,
  twiceMetres: amount,
  thriceMetres: amount,
  reachableMetres: later,
  seenIfAllWorkedMetres: amount,
  seenInMaintenanceMetres: later,
  compoundMetres: amount,
  compoundSeenMetres: amount,
  streetMetres: amount,
  streetSeenMetres: amount,
  hazards: amount,
  hazardsSeen: amount,
  incidents: amount,
  incidentsSeen: amount,
}) satisfies z.ZodType<CoverageFigures>;
