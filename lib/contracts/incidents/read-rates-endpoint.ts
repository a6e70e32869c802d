import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, instantField } from "../fields";
import { noBody, noParams } from "../nothing";
import { countGroups } from "./count-group";
import { lineName } from "./line-name";
import { definitionsSchema, ratesSchema } from "./rate";

export const readRatesEndpoint = endpoint({
  method: "GET",
  path: "/api/incidents/rates",
  summary: "Indicators of the cases reported in a time, each with numerator, denominator and definition",
  access: ["commander", "leader"],
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    since: instantField.optional(),
    until: instantField.optional(),
    by: z.enum(countGroups).default("all"),
  }),
  body: noBody,
  success: {
    status: 200,
    schema: z.object({
      /** "Past the limit" is judged at this moment. */
      asOf: z.string(),
      definitions: definitionsSchema,
      items: z.array(z.object({ key: z.string(), ...lineName, cases: z.int().nullable(), rates: ratesSchema })),
    }),
  },
});
