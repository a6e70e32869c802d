import { z } from "zod";
import { endpoint } from "../endpoint";
import { gridCodeField } from "../fields";
import { noBody, noQuery } from "../nothing";
import { laidZonesSchema, patrolZonesSchema, zonePlanSchema } from "./zones";

// By the roles' table: the centre plans patrols, a grid leader those of the own grids.
const access = ["commander", "grid_leader"] as const;
const params = z.strictObject({ code: gridCodeField });
/** Sixty posts and twenty areas of sixty corners. */
const maxBodyBytes = 128_000;

export const readPatrolZonesEndpoint = endpoint({
  method: "GET",
  path: "/api/grids/{code}/patrol-zones",
  summary:
    "How a grid lays out its patrols: lines, areas and posts, as they lie on today's streets; the ETag is its revision",
  access,
  params,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: patrolZonesSchema },
});

export const putPatrolZonesEndpoint = endpoint({
  method: "PUT",
  path: "/api/grids/{code}/patrol-zones",
  summary: "Lay out the patrols of a grid; what does not stand in it or on its streets is refused",
  access,
  params,
  query: noQuery,
  body: zonePlanSchema,
  maxBodyBytes,
  needsIfMatch: true,
  success: { status: 200, schema: patrolZonesSchema },
});

export const tryPatrolZonesEndpoint = endpoint({
  method: "POST",
  path: "/api/grids/{code}/patrol-zones/try",
  summary: "How a layout would lie on the streets and what of it could not stand; nothing is kept",
  access,
  params,
  query: noQuery,
  body: zonePlanSchema,
  maxBodyBytes,
  success: { status: 200, schema: laidZonesSchema },
});
