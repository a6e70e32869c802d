import { z } from "zod";
import { boundingBoxField } from "../bounding-box";
import { endpoint } from "../endpoint";
import { areaCodeField, gridCodeField, idField, wordsField } from "../fields";
import { noBody, noParams } from "../nothing";
import { cursorField, limitField, pageOf } from "../paging";
import { cameraSchema } from "./camera";

export const listCamerasEndpoint = endpoint({
  method: "GET",
  path: "/api/cameras",
  summary: "Cameras of the scope, by grid",
  access: ["commander", "planner", "grid_leader", "leader", "admin"],
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    bbox: boundingBoxField.optional(),
    status: wordsField(["online", "offline", "maintenance"]).optional(),
    limit: limitField,
    cursor: cursorField(z.tuple([gridCodeField, idField])).optional(),
  }),
  body: noBody,
  success: { status: 200, schema: pageOf(cameraSchema) },
});
