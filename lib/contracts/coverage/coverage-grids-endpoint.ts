import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, gridCodeField } from "../fields";
import { noBody, noParams } from "../nothing";
import { coverageFiguresSchema } from "./coverage-figures-schema";

const share = z.number().nullable();

/** Shares are null where there is nothing to have a share of. */
export const coverageGridSchema = z.object({
  code: gridCodeField,
  name: z.string(),
  nameEn: z.string(),
  publicGroundSquareMetres: z.number(),
  coveredShare: share,
  streetShare: share,
  hazardShare: share,
  incidentShare: share,
  /** Share of public ground that no camera, exactly one, exactly two, three or more see. */
  k: z.array(z.number()),
  /** Share of public ground that working cameras do not see now but could be turned to; it counts nowhere as covered. */
  turnableShare: share,
  /** Share of public ground that would be seen as well if every camera worked. */
  offlineLoss: share,
  /** Share of public ground that is seen now and would not be if all maintenance announced for 7 days were done at once. */
  maintenanceLoss: share,
  figures: coverageFiguresSchema,
  overReach: z.object({ metres: z.number(), buildings: z.number(), cameras: z.number() }),
});

export type CoverageGrid = z.infer<typeof coverageGridSchema>;

export const coverageGridsEndpoint = endpoint({
  method: "GET",
  path: "/api/coverage/grids",
  summary: "What cameras see of public ground, streets, hazards and cases of 90 days, grid by grid",
  access: ["commander", "planner", "grid_leader", "leader", "admin"],
  params: noParams,
  query: z.strictObject({ area: areaCodeField.optional() }),
  body: noBody,
  success: { status: 200, schema: z.array(coverageGridSchema) },
});
