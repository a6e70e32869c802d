import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField } from "../fields";
import { noBody, noParams } from "../nothing";
import { countGroups } from "./count-group";
import { lineName } from "./line-name";

const count = z.int().nullable();

export const readLatenessEndpoint = endpoint({
  method: "GET",
  path: "/api/incidents/lateness",
  summary: "Open cases that are soon late, late and three times late, by grid, street, department or class",
  access: ["commander", "leader"],
  params: noParams,
  query: z.strictObject({ area: areaCodeField.optional(), by: z.enum(countGroups).default("grid") }),
  body: noBody,
  success: {
    status: 200,
    schema: z.object({
      asOf: z.string(),
      items: z.array(
        z.object({ key: z.string(), ...lineName, open: count, soon: count, late: count, veryLate: count }),
      ),
    }),
  },
});
