import { z } from "zod";
import { dispatchKinds } from "@/lib/incidents/dispatch/dispatch-kind";
import { endpoint } from "../endpoint";
import { dayField, idField, lineField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";

const departmentField = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, "must be a department's code");
const MOST_HELPERS = 5;
const MOST_DAYS = 180;

const ruleBody = z.strictObject({
  name: lineField(1, 60),
  areaCode: z.string().regex(/^\d{6}(\d{3}(\d{3}(\d{3})?)?)?$/, "must be an area code of 6, 9, 12 or 15 digits"),
  /** Class (2 digits), sub-class (5), or empty for all. */
  category: z.string().regex(/^(\d{2}(\d{3})?)?$/, "must be empty, 2 or 5 digits"),
  target: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("department"), departmentCode: departmentField }),
    z.strictObject({ kind: z.literal("grid_leader") }),
  ]),
  /** Departments that help, with 协办. */
  assisting: z.array(departmentField).max(MOST_HELPERS),
  kind: z.enum(dispatchKinds),
  /** Higher goes first; of equals the smaller area, then the exacter class. */
  priority: z.int().min(0).max(99),
  /** Cases are sent by it as soon as they are registered. */
  isAutomatic: z.boolean(),
  isActive: z.boolean(),
  /** Days its window begins on, 1 Monday … 7 Sunday. */
  weekdays: z.string().regex(/^[1-7]{1,7}$/, "must be digits 1 to 7"),
  /** Minutes after local midnight; an end no later than the beginning lies on the next day. */
  fromMinute: z.int().min(0).max(1439),
  toMinute: z.int().min(0).max(1440),
  validFrom: dayField,
  validTo: dayField.nullable(),
});

export type DispatchRuleBody = z.output<typeof ruleBody>;

const ruleSchema = ruleBody.extend({
  id: idField,
  revision: z.int(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});

export type DispatchRuleAnswer = z.infer<typeof ruleSchema>;

const answer = z.object({
  items: z.array(ruleSchema),
  /** Two rules of one rank that send the same case elsewhere, and the first moment from now on at which they do. */
  conflicts: z.array(z.object({ one: z.string(), other: z.string(), at: z.string() })),
  /** Whom rules can name. */
  departments: z.array(z.object({ code: z.string(), name: z.string(), nameEn: z.string() })),
});

export type DispatchRulesAnswer = z.infer<typeof answer>;

export const listDispatchRulesEndpoint = endpoint({
  method: "GET",
  path: "/api/dispatch-rules",
  summary: "The dispatch rules of the districts of the scope, and which of them contradict each other",
  access: ["commander"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: answer },
});

export const createDispatchRuleEndpoint = endpoint({
  method: "POST",
  path: "/api/dispatch-rules",
  summary: "Add a dispatch rule for an area of the scope",
  access: ["commander"],
  params: noParams,
  query: noQuery,
  body: ruleBody,
  success: { status: 201, schema: answer },
});

export const updateDispatchRuleEndpoint = endpoint({
  method: "PUT",
  path: "/api/dispatch-rules/{id}",
  summary: "Change a dispatch rule, or switch it on or off",
  access: ["commander"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: ruleBody,
  needsIfMatch: true,
  success: { status: 200, schema: answer },
});

const countSchema = z.int().nonnegative();

export const dryRunEndpoint = endpoint({
  method: "POST",
  path: "/api/dispatch-rules/dry-runs",
  summary:
    "What the rules would have done with the cases registered in the last days, beside what people did; nothing is changed",
  access: ["commander"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    days: z.int().min(1).max(MOST_DAYS),
    /** A rule that is not written yet, … */
    draft: ruleBody.optional(),
    /** … in the place of this one. */
    replaces: idField.optional(),
  }),
  success: {
    status: 200,
    schema: z.object({
      days: z.int(),
      cases: countSchema,
      /** There were more: the newest were looked at. */
      isCut: z.boolean(),
      unmatched: countSchema,
      contested: countSchema,
      outcomes: z.array(
        z.object({
          /** `draft` for one that is not written yet and replaces none. */
          ruleId: z.string(),
          cases: countSchema,
          same: countSchema,
          different: countSchema,
          open: countSchema,
          nobody: countSchema,
          to: z.array(z.object({ key: z.string(), name: z.string(), cases: countSchema })),
          examples: z.array(z.object({ id: idField, number: z.string(), would: z.string(), given: z.string() })),
        }),
      ),
    }),
  },
});

export type DryRunAnswer = z.infer<typeof dryRunEndpoint.success.schema>;
