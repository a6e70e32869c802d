import { z } from "zod";
import { endpoint } from "../endpoint";
import { gridCodeField, lineField } from "../fields";
import { phoneField } from "../incidents/contact-field";
import { noParams, noQuery } from "../nothing";
import { maskedHouseholdSchema } from "./household";

export const searchHouseholdsEndpoint = endpoint({
  method: "POST",
  path: "/api/households/search",
  // POST, because a phone number in a URL would stand in every log on the way.
  summary:
    "Masked households of the user's own grids with exactly this telephone or identity number, or by the words of their address",
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
      /** Words of the building's address and, where it is known, exactly the door. */
      door: z.strictObject({ address: lineField(2, 60), room: lineField(1, 20).optional() }).optional(),
    })
    .refine(({ phone, idNumber, door }) => [phone, idNumber, door].filter((told) => told !== undefined).length === 1, {
      message: "give one of phone, idNumber and door",
      path: ["phone"],
    }),
  success: { status: 200, schema: z.object({ items: z.array(maskedHouseholdSchema) }) },
});
