import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, dayField, gridCodeField } from "../fields";
import { noBody, noParams } from "../nothing";
import { cursorField, limitField, pageOf } from "../paging";

const successionSchema = z.object({
  oldCode: z.string(),
  newCode: z.string(),
  /** From this day on the ground belongs to the new code. */
  effectiveOn: z.string(),
  /** No grid in force has the old code any more. */
  retired: z.boolean(),
  areaSquareMetres: z.number(),
  /** Null: a count that this role may not see. */
  households: z.int().nullable(),
  /** The plan that did it. */
  planId: z.string(),
  plan: z.string(),
});

export type Succession = z.infer<typeof successionSchema>;

export const listSuccessionsEndpoint = endpoint({
  method: "GET",
  path: "/api/grid-successions",
  summary: "Which grid's ground went to which other by the plans that took effect, the newest first",
  access: ["commander", "department", "planner", "grid_leader", "leader", "admin"],
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    /** The beginning of an old or new code. */
    code: z
      .string()
      .regex(/^\d{1,15}$/, "must be 1 to 15 digits")
      .optional(),
    limit: limitField,
    cursor: cursorField(z.tuple([dayField, gridCodeField, gridCodeField])).optional(),
  }),
  body: noBody,
  success: { status: 200, schema: pageOf(successionSchema) },
});
