import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, lineField } from "../fields";
import { noParams, noQuery } from "../nothing";

export const createPlanEndpoint = endpoint({
  method: "POST",
  path: "/api/plans",
  summary:
    "Begin a boundary plan from the grids in force in streets or communities of one district, or from the units of a thematic layer",
  access: ["planner"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    name: lineField(1, 100),
    areas: z
      .array(z.string().regex(/^\d{9}(\d{3})?$/, "must be a street or community code"))
      .min(1)
      // The streets of the largest district.
      .max(100)
      .optional(),
    /** A thematic layer instead of areas: such a plan is of the whole layer. */
    layer: idField.optional(),
    /** What a layer without units begins from: its bare ground, or the grids in force. */
    start: z.enum(["empty", "grids"]).optional(),
  }),
  idempotent: true,
  success: { status: 201, schema: z.object({ id: z.string(), revision: z.int(), repairs: z.int() }) },
});
