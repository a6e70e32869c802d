import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, positionField } from "../fields";
import { noParams, noQuery } from "../nothing";

export const checkInUnitEndpoint = endpoint({
  method: "POST",
  path: "/api/units/check-ins",
  summary: "Say where the own unit is; the place before is overwritten",
  access: ["department", "grid_leader"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    position: positionField,
    /** For a department with several units. */
    unit: idField.optional(),
  }),
  success: { status: 200, schema: z.object({ at: z.string() }) },
});
