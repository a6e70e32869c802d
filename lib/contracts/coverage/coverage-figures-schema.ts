import { z } from "zod";
import type { CoverageFigures } from "@/lib/coverage/coverage-figures";

const amount = z.number();

export const coverageFiguresSchema = z.object({
  groundMetres: amount,
  seenMetres: amount,
  twiceMetres: amount,
  thriceMetres: amount,
  seenIfAllWorkedMetres: amount,
  compoundMetres: amount,
  compoundSeenMetres: amount,
  streetMetres: amount,
  streetSeenMetres: amount,
  hazards: amount,
  hazardsSeen: amount,
  incidents: amount,
  incidentsSeen: amount,
}) satisfies z.ZodType<CoverageFigures>;
