import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, idField, instantField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";
import { cursorField, limitField, pageOf } from "../paging";
import {
  handOverAreaField,
  handOverFactsSchema,
  handOverSchema,
  handOverSummarySchema,
  handOverWordsSchema,
  watchedCaseSchema,
} from "./hand-over";

const params = z.strictObject({ id: idField });

export const listHandOversEndpoint = endpoint({
  method: "GET",
  path: "/api/hand-overs",
  summary: "Hand-over notes of the scope, the newest first; `waiting=yes` only those that nobody has acknowledged",
  access: ["commander"],
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    waiting: z.literal("yes").optional(),
    limit: limitField,
    cursor: cursorField(z.tuple([instantField, idField])).optional(),
  }),
  body: noBody,
  success: { status: 200, schema: pageOf(handOverSummarySchema) },
});

export const readHandOverFactsEndpoint = endpoint({
  method: "GET",
  path: "/api/hand-overs/facts",
  summary: "What a note for the area would say now, and the open cases that the area's last note asked to watch",
  access: ["commander"],
  params: noParams,
  query: z.strictObject({ area: handOverAreaField }),
  body: noBody,
  success: {
    status: 200,
    schema: z.object({ facts: handOverFactsSchema, watchedBefore: z.array(watchedCaseSchema) }),
  },
});

export const readHandOverEndpoint = endpoint({
  method: "GET",
  path: "/api/hand-overs/{id}",
  summary: "One hand-over note: its facts as they were, the words, and how the watched cases stand now",
  access: ["commander"],
  params,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: handOverSchema },
});

export const writeHandOverEndpoint = endpoint({
  method: "POST",
  path: "/api/hand-overs",
  summary: "Hand a shift over: the facts of this moment are counted and kept with the words",
  access: ["commander"],
  params: noParams,
  query: noQuery,
  body: handOverWordsSchema.extend({ area: handOverAreaField }),
  idempotent: true,
  success: { status: 201, schema: handOverSchema },
});

export const amendHandOverEndpoint = endpoint({
  method: "PUT",
  path: "/api/hand-overs/{id}",
  summary: "Mend the words of the own note while nobody has acknowledged it; the facts stay as they were counted",
  access: ["commander"],
  params,
  query: noQuery,
  body: handOverWordsSchema,
  needsIfMatch: true,
  success: { status: 200, schema: handOverSchema },
});

export const acknowledgeHandOverEndpoint = endpoint({
  method: "POST",
  path: "/api/hand-overs/{id}/acknowledgement",
  summary: "Take the shift over, on the revision that was read; 409 with who did and when if somebody was faster",
  access: ["commander"],
  params,
  query: noQuery,
  body: z.strictObject({}),
  needsIfMatch: true,
  success: { status: 200, schema: handOverSchema },
});
