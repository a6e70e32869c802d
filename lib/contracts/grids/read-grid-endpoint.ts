import { z } from "zod";
import { endpoint } from "../endpoint";
import { dayField, gridCodeField } from "../fields";
import { noBody } from "../nothing";
import { gridFeatureSchema } from "./grid";

/** What a 410 `grid-retired` tells beside its code. */
export const retiredGridSchema = z.object({ retiredOn: z.string(), successors: z.array(z.string()) });

export const readGridEndpoint = endpoint({
  method: "GET",
  path: "/api/grids/{code}",
  summary: "One grid as it is in force on a day",
  access: ["commander", "department", "planner", "grid_leader", "leader", "admin"],
  params: z.strictObject({ code: gridCodeField }),
  query: z.strictObject({ at: dayField.optional() }),
  body: noBody,
  success: { status: 200, mediaType: "application/geo+json", schema: gridFeatureSchema },
});
