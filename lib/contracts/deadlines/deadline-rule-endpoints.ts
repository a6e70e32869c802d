import { z } from "zod";
import { limitUnits } from "@/lib/incidents/deadline";
import { deadlineStages } from "@/lib/incidents/deadline-rule";
import { endpoint } from "../endpoint";
import { dayField, lineField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";

/** Class (2 digits) or class and sub-class (5). */
const categoryField = z.string().regex(/^\d{2}(\d{3})?$/, "must be 2 or 5 digits");
const severityField = z.int().min(1).max(4);
const calendarIdField = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, "must be a calendar's id");

const stepSchema = z.strictObject({
  /** What has to be done by then; empty where the stage has one limit. */
  name: lineField(0, 40),
  nameEn: lineField(0, 60),
  amount: z.int().min(1).max(9999),
  unit: z.enum(limitUnits),
  calendarId: calendarIdField,
});

const MOST_STEPS = 9;

const setSchema = z.strictObject({
  category: categoryField,
  /** Null: every severity. */
  severity: severityField.nullable(),
  stage: z.enum(deadlineStages),
  validFrom: dayField,
  /** In their order; none: from that day on the set is no more, and the less exact one holds. */
  steps: z.array(stepSchema).max(MOST_STEPS),
});

const editionSchema = setSchema.extend({ validTo: dayField.nullable() });
const answer = z.object({ items: z.array(editionSchema) });

export const listDeadlineRulesEndpoint = endpoint({
  method: "GET",
  path: "/api/deadline-rules",
  summary: "Every edition of the deadline rules, set by set (class × severity × stage), the newest edition first",
  access: ["commander", "admin"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: answer },
});

export const publishDeadlineRulesEndpoint = endpoint({
  method: "POST",
  path: "/api/deadline-rules",
  summary:
    "Give out a new edition of one set from a day to come; cases registered before that day keep the one they have",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: setSchema,
  success: { status: 201, schema: answer },
});

export const withdrawDeadlineRulesEndpoint = endpoint({
  method: "POST",
  path: "/api/deadline-rules/withdrawals",
  summary: "Take back an edition that has not begun",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: setSchema.omit({ steps: true }),
  success: { status: 200, schema: answer },
});
