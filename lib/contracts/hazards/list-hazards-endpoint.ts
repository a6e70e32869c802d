import { z } from "zod";
import { hazardStatuses } from "@/lib/hazards/inspection-table";
import { boundingBoxField } from "../bounding-box";
import { endpoint } from "../endpoint";
import { areaCodeField, idField, instantField, wordsField } from "../fields";
import { noBody, noParams } from "../nothing";
import { cursorField, limitField, pageOf } from "../paging";
import { hazardSchema } from "./hazard";

export const listHazardsEndpoint = endpoint({
  method: "GET",
  path: "/api/hazards",
  summary: "Hazards of the scope, newest first",
  access: ["commander", "department", "grid_leader"],
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    status: wordsField(hazardStatuses).optional(),
    level: z.enum(["general", "major"]).optional(),
    bbox: boundingBoxField.optional(),
    limit: limitField,
    cursor: cursorField(z.tuple([instantField, idField])).optional(),
  }),
  body: noBody,
  success: { status: 200, schema: pageOf(hazardSchema) },
});
