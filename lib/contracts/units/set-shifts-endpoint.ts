import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noQuery } from "../nothing";
import { shiftSchema, unitSchema } from "./unit";

const MOST_SHIFTS = 30;

export const setShiftsEndpoint = endpoint({
  method: "PUT",
  path: "/api/units/{id}/shifts",
  summary: "Replace a unit's roster; without shifts it keeps none and counts as within reach",
  access: ["commander", "admin"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z.strictObject({ shifts: z.array(shiftSchema).max(MOST_SHIFTS) }),
  needsIfMatch: true,
  success: { status: 200, schema: unitSchema },
});
