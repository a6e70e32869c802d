import { z } from "zod";
import { endpoint } from "../endpoint";
import { dayField, gridCodeField, idField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";
import { patrolSchema, patrolSummarySchema } from "./patrol";

const access = ["commander", "grid_leader"] as const;
const params = z.strictObject({ id: idField });

export const listPatrolsEndpoint = endpoint({
  method: "GET",
  path: "/api/patrols",
  summary: "Patrols of a grid since a day, newest first, at most 100",
  access,
  params: noParams,
  query: z.strictObject({ grid: gridCodeField, since: dayField.optional() }),
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(patrolSummarySchema) }) },
});

export const readPatrolEndpoint = endpoint({
  method: "GET",
  path: "/api/patrols/{id}",
  summary: "One patrol with its route and all that is kept of the walk; the ETag is its revision",
  access,
  params,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: patrolSchema },
});

export const readPatrolGpxEndpoint = endpoint({
  method: "GET",
  path: "/api/patrols/{id}/gpx",
  summary: "The planned round as GPX 1.1; also at /api/patrols/{id}.gpx",
  access,
  params,
  query: noQuery,
  body: noBody,
  success: { status: 200, mediaType: "application/gpx+xml", schema: z.string() },
});

export const readPatrolGeojsonEndpoint = endpoint({
  method: "GET",
  path: "/api/patrols/{id}/geojson",
  summary: "The planned round as GeoJSON; also at /api/patrols/{id}.geojson",
  access,
  params,
  query: noQuery,
  body: noBody,
  success: { status: 200, mediaType: "application/geo+json", schema: z.looseObject({}) },
});
