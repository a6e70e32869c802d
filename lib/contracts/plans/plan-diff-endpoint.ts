import { z } from "zod";
import { endpoint } from "../endpoint";
import { noBody, noQuery } from "../nothing";
import { planIdParams } from "./plan-step";

const count = z.int().nullable();

/** Ground that changes hands between two grids, with what stands on it. Null: a figure that this role may not see. */
const moveSchema = z.object({
  from: z.string(),
  /** A code, or the plan's name of a cell without one; `codes` tells which code it gets. */
  to: z.string(),
  areaSquareMetres: z.number(),
  buildings: count,
  households: count,
  people: count,
  hazards: count,
  openCases: count,
  cameras: count,
  /** GeoJSON MultiPolygon, for hatching. */
  geometry: z.looseObject({ type: z.string() }),
});

export const planDiffSchema = z.object({
  revision: z.int(),
  /** The day whose grids it is compared with. */
  against: z.string(),
  grids: z.object({ before: z.int(), after: z.int() }),
  /** Codes that cells without one get, as far as is known now. */
  codes: z.record(z.string(), z.string()),
  retired: z.array(z.string()),
  changed: z.array(z.string()),
  moves: z.array(moveSchema),
  totals: moveSchema.omit({ from: true, to: true, geometry: true }),
  /** Grid leaders whose grid gains or loses ground. */
  leaders: z.array(z.object({ code: z.string(), leader: z.string() })),
});

export type PlanDiff = z.infer<typeof planDiffSchema>;

export const planDiffEndpoint = endpoint({
  method: "GET",
  path: "/api/plans/{id}/diff",
  summary:
    "What a plan changes against the grids in force: ground, households, cases and cameras that change grid, codes",
  access: ["planner", "admin", "commander", "leader"],
  params: planIdParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: planDiffSchema },
});
