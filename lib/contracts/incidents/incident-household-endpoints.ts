import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, lineField } from "../fields";
import { maskedHouseholdSchema, revealedHouseholdSchema } from "../households/household";
import { noQuery } from "../nothing";
import { reasonField } from "../reveal-reason";

const params = z.strictObject({ id: idField });
const roomField = lineField(1, 20);

/** Which household it is, says whoever reported: nobody leafs through the doors of a building. */
export const incidentHouseholdEndpoint = endpoint({
  method: "GET",
  path: "/api/incidents/{id}/household",
  summary: "The building an open case is at, and with stairwell and room the one masked household behind that door",
  access: ["commander"],
  params,
  query: z
    .strictObject({
      stairwell: z
        .string()
        .regex(/^\d{1,2}$/)
        .transform(Number)
        .optional(),
      room: roomField.optional(),
    })
    .refine(({ stairwell, room }) => (stairwell === undefined) === (room === undefined), {
      message: "give stairwell and room, or neither",
      path: ["room"],
    }),
  body: z.undefined(),
  success: {
    status: 200,
    schema: z.object({
      /** Null: the case is settled, or at no building. */
      building: z.object({ id: idField, address: z.string() }).nullable(),
      household: maskedHouseholdSchema.nullable(),
    }),
  },
});

export const revealIncidentHouseholdEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents/{id}/household/reveal",
  summary: "The household at an open case without masks, for a reason that is kept; 30 reveals an hour",
  access: ["commander"],
  params,
  query: noQuery,
  body: z.strictObject({ stairwell: z.int().min(0).max(99), room: roomField, reason: reasonField }),
  success: { status: 200, schema: revealedHouseholdSchema },
});
