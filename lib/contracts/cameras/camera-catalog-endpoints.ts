import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField } from "../fields";
import { noBody, noParams } from "../nothing";

const access = ["commander", "planner", "grid_leader", "leader", "admin"] as const;
const query = z.strictObject({ area: areaCodeField.optional() });

export const cameraCatalogXmlEndpoint = endpoint({
  method: "GET",
  path: "/api/cameras/catalog.xml",
  summary: "Cameras of the scope as a catalogue of GB/T 28181, however many",
  access,
  params: noParams,
  query,
  body: noBody,
  success: { status: 200, mediaType: "application/xml", schema: z.string() },
});

export const cameraCatalogCsvEndpoint = endpoint({
  method: "GET",
  path: "/api/cameras/catalog.csv",
  summary: "The same as a table, under the names of the catalogue",
  access,
  params: noParams,
  query,
  body: noBody,
  success: { status: 200, mediaType: "text/csv", schema: z.string() },
});
