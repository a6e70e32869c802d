import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, idField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";
import { briefingBody, briefingSchema, briefingSummarySchema } from "./briefing";

const params = z.strictObject({ id: idField });

export const listBriefingsEndpoint = endpoint({
  method: "GET",
  path: "/api/coverage/briefings",
  summary: "Briefings of the scope, the newest first",
  access: ["leader", "admin"],
  params: noParams,
  query: z.strictObject({ area: areaCodeField.optional() }),
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(briefingSummarySchema) }) },
});

export const createBriefingEndpoint = endpoint({
  method: "POST",
  path: "/api/coverage/briefings",
  summary: "Make a briefing: scenes in order; the figures of each are frozen as they are now",
  access: ["leader", "admin"],
  params: noParams,
  query: noQuery,
  body: briefingBody,
  idempotent: true,
  success: { status: 201, schema: briefingSchema },
});

export const readBriefingEndpoint = endpoint({
  method: "GET",
  path: "/api/coverage/briefings/{id}",
  summary: "A briefing with its scenes and their frozen figures",
  access: ["leader", "admin"],
  params,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: briefingSchema },
});

export const changeBriefingEndpoint = endpoint({
  method: "PUT",
  path: "/api/coverage/briefings/{id}",
  summary: "Replace a briefing of one's own; scenes that were there keep their figures unless they ask for new ones",
  access: ["leader", "admin"],
  params,
  query: noQuery,
  body: briefingBody,
  needsIfMatch: true,
  success: { status: 200, schema: briefingSchema },
});

export const removeBriefingEndpoint = endpoint({
  method: "DELETE",
  path: "/api/coverage/briefings/{id}",
  summary: "Remove a briefing of one's own",
  access: ["leader", "admin"],
  params,
  query: noQuery,
  body: noBody,
  success: { status: 204, schema: z.undefined() },
});
