import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField } from "../fields";
import { noBody, noParams } from "../nothing";
import { unitSchema } from "./unit";

export const listUnitsEndpoint = endpoint({
  method: "GET",
  path: "/api/units",
  summary:
    "Grid leaders, crews and stations of the scope with roster, duty and the place of the last check-in; `retired=yes` also those that were retired",
  access: ["commander", "admin"],
  params: noParams,
  query: z.strictObject({ area: areaCodeField.optional(), retired: z.literal("yes").optional() }),
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(unitSchema) }) },
});
