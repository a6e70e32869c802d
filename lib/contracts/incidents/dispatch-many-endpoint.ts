import { z } from "zod";
import { dispatchKinds } from "@/lib/incidents/dispatch/dispatch-kind";
import { type ErrorCode, errorCodes } from "@/lib/kernel/error-codes";
import { endpoint } from "../endpoint";
import { idField, textField } from "../fields";
import { noParams, noQuery } from "../nothing";
import { assigneeField } from "./assignee-field";

const MOST_CASES = 100;

const resultSchema = z.object({
  id: idField,
  dispatched: z.boolean(),
  /** Whom it went to. */
  assignee: z.string().nullable(),
  /** After the dispatch; null when it failed. */
  revision: z.int().nullable(),
  /** Why it was not dispatched: a code of the errors. */
  code: z.enum(Object.keys(errorCodes) as ErrorCode[]).nullable(),
});

export type DispatchResult = z.infer<typeof resultSchema>;

export const dispatchManyEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents/dispatches",
  summary:
    "Dispatch several cases, each for itself: one that fails holds up no other, and a repeated call does none twice",
  access: ["commander"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    cases: z
      .array(z.strictObject({ id: idField, revision: z.int().min(1) }))
      .min(1)
      .max(MOST_CASES),
    /** For all of them; without it each goes to the first that the ranking proposes for it. */
    assignee: assigneeField.optional(),
    assisting: z.array(assigneeField).max(8).optional(),
    kind: z.enum(dispatchKinds).optional(),
    note: textField(0, 2000).optional(),
  }),
  idempotent: true,
  success: { status: 200, schema: z.object({ results: z.array(resultSchema) }) },
});
