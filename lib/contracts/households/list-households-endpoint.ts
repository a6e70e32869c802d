import { z } from "zod";
import { boundingBoxField } from "../bounding-box";
import { endpoint } from "../endpoint";
import { gridCodeField, idField } from "../fields";
import { noBody, noParams } from "../nothing";
import { cursorField, limitField, pageOf } from "../paging";
import { maskedHouseholdSchema } from "./household";

const smallNumber = z.string().regex(/^-?\d{1,4}$/);

export const listHouseholdsEndpoint = endpoint({
  method: "GET",
  path: "/api/households",
  summary: "Masked households of the user's own grids, by building and door",
  access: ["grid_leader"],
  params: noParams,
  query: z.strictObject({
    grid: gridCodeField.optional(),
    bbox: boundingBoxField.optional(),
    limit: limitField,
    // Grid, building, stairwell, floor, id: not the room, which is masked.
    cursor: cursorField(z.tuple([gridCodeField, idField, smallNumber, smallNumber, idField])).optional(),
  }),
  body: noBody,
  success: { status: 200, schema: pageOf(maskedHouseholdSchema) },
});
