import { z } from "zod";
import { indicators } from "@/lib/incidents/indicator";
import { endpoint } from "../endpoint";
import { areaCodeField } from "../fields";
import { lineName } from "../incidents/line-name";
import { ratesSchema } from "../incidents/rate";
import { noBody, noParams } from "../nothing";

export const assessedGroups = ["grid", "street", "department"] as const;

const monthField = z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/, "must be a month like 2026-10");

const lineSchema = z.object({
  key: z.string(),
  ...lineName,
  cases: z.int().nullable(),
  /** 0…100; null: too few cases to judge. */
  score: z.number().nullable(),
  rank: z.int().nullable(),
  rates: ratesSchema,
});

export type AssessmentLine = z.infer<typeof lineSchema>;

export const readAssessmentEndpoint = endpoint({
  method: "GET",
  path: "/api/assessments",
  summary:
    "A month's assessment of grids, streets or departments with its formula; fewer than five cases are never ranked",
  access: ["commander", "leader"],
  params: noParams,
  query: z.strictObject({
    month: monthField,
    by: z.enum(assessedGroups).default("street"),
    area: areaCodeField.optional(),
  }),
  body: noBody,
  success: {
    status: 200,
    schema: z.object({
      month: z.string(),
      /** The month as instants: what the list takes to show the cases behind a figure. */
      since: z.string(),
      until: z.string(),
      asOf: z.string(),
      /** The edition of the weights that holds on the month's last day. */
      formula: z.array(z.object({ indicator: z.enum(indicators), weight: z.number(), isBurden: z.boolean() })),
      leastCases: z.int(),
      items: z.array(lineSchema),
    }),
  },
});
