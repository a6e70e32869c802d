import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, lineField } from "../fields";
import { phoneField } from "../incidents/contact-field";
import { noQuery } from "../nothing";
import { maskedHouseholdSchema } from "./household";

const count = z.int().min(0).max(50).optional();

export const editHouseholdEndpoint = endpoint({
  method: "PUT",
  path: "/api/households/{id}",
  summary: "Correct a household's record; what is not given stays. Vacant: nobody's contact or needs are kept",
  access: ["grid_leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z.strictObject({
    tenancy: z.enum(["owner", "rental", "vacant"]),
    ages: z.strictObject({ to6: count, to17: count, to59: count, to79: count, over79: count }).optional(),
    /** Null: none is on record any more. */
    contact: z
      .strictObject({
        name: lineField(1, 60),
        // Not given: what is on record stays. Null: none is on record any more.
        phone: phoneField.nullable().optional(),
        idNumber: z
          .string()
          .regex(/^\d{14,17}[\dXx]$/)
          .nullable()
          .optional(),
      })
      .nullable()
      .optional(),
  }),
  needsIfMatch: true,
  success: { status: 200, schema: maskedHouseholdSchema },
});
