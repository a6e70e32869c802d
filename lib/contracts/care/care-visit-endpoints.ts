import { z } from "zod";
import { careOutcomes } from "@/lib/households/care-visit";
import { endpoint } from "../endpoint";
import { dayField, gridCodeField, idField, instantField, textField } from "../fields";
import { maskedHouseholdSchema } from "../households/household";
import { noBody, noParams, noQuery } from "../nothing";
import { careVisitSchema, visitedSchema } from "./care-visit";

const codeField = z.string().regex(/^[a-z0-9-]{1,40}$/);
const MOST_NEEDS = 10;

export const listCareVisitsEndpoint = endpoint({
  method: "GET",
  path: "/api/care-visits",
  summary:
    "Care visits of the user's own grids that are due until a day (today unless said), the longest due first, at most 500",
  access: ["grid_leader"],
  params: noParams,
  query: z.strictObject({ grid: gridCodeField.optional(), until: dayField.optional() }),
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(careVisitSchema) }) },
});

export const recordCareVisitEndpoint = endpoint({
  method: "POST",
  path: "/api/care-visits/{id}/outcome",
  summary: "Record how a care visit ended; the next one is put in the calendar",
  access: ["grid_leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z.strictObject({
    outcome: z.enum(careOutcomes),
    /** Codes of the dictionary `care-check`: what was looked after. */
    checks: z.array(codeField).max(20).default([]),
    note: textField(0, 2000).default(""),
    /** Null: in the agreed rhythm. */
    nextOn: dayField.nullable().default(null),
    /** When it was, where it is told later. */
    visitedAt: instantField.nullable().default(null),
  }),
  idempotent: true,
  success: { status: 201, schema: visitedSchema },
});

export const planCareEndpoint = endpoint({
  method: "PUT",
  path: "/api/households/{id}/care",
  summary: "Agree on care visits with a household, or end them where it takes its consent back (`needs` empty)",
  access: ["grid_leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z
    .strictObject({
      /** Codes of the dictionary `care-need`. */
      needs: z.array(codeField).max(MOST_NEEDS),
      consentOn: dayField.nullable(),
      /** Null: the usual rhythm of the needs. */
      visitDays: z.int().min(1).max(365).nullable().default(null),
      nextOn: dayField.nullable().default(null),
    })
    .refine(({ needs, consentOn }) => needs.length > 0 === (consentOn !== null), { path: ["consentOn"] }),
  needsIfMatch: true,
  success: { status: 200, schema: maskedHouseholdSchema },
});

export const listMissedVisitsEndpoint = endpoint({
  method: "GET",
  path: "/api/care-visits/missed",
  summary: "How many care visits are overdue, grid by grid, most first; figures only",
  access: ["commander"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: {
    status: 200,
    schema: z.object({
      items: z.array(z.object({ gridCode: z.string(), missed: z.int(), oldestDueOn: z.string() })),
    }),
  },
});
