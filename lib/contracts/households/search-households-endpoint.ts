import { z } from "zod";
import { endpoint } from "../endpoint";
import { gridCodeField } from "../fields";
import { phoneField } from "../incidents/contact-field";
import { noParams, noQuery } from "../nothing";
import { maskedHouseholdSchema } from "./household";

export const searchHouseholdsEndpoint = endpoint({
  method: "POST",
  path: "/api/households/search",
  // POST, because a phone number in a URL would stand in every log on the way.
  summary: "Masked households of the user's own grids with exactly this telephone or identity number",
  access: ["grid_leader"],
  params: noParams,
  query: noQuery,
  body: z
    .strictObject({
      grid: gridCodeField.optional(),
      phone: phoneField.optional(),
      idNumber: z
        .string()
        .regex(/^\d{14,17}[\dXx]$/)
        .optional(),
    })
    .refine(({ phone, idNumber }) => (phone === undefined) !== (idNumber === undefined), {
      message: "give either phone or idNumber",
      path: ["phone"],
    }),
  success: { status: 200, schema: z.object({ items: z.array(maskedHouseholdSchema) }) },
});
