import { z } from "zod";
import { unitKinds } from "@/lib/incidents/dispatch/unit-kind";
import { endpoint } from "../endpoint";
import { idField, positionField } from "../fields";
import { noBody, noQuery } from "../nothing";
import { suggestionReasonSchema } from "./suggestion-reason";

const assigneeSchema = z.object({
  /** What `dispatch` takes. */
  assignee: z.string(),
  kind: z.enum(["user", "department"]),
  name: z.string(),
  nameEn: z.string(),
  /** The nearest part of it that is on duty, by its last check-in. */
  unit: z
    .object({
      kind: z.enum(unitKinds),
      name: z.string(),
      nameEn: z.string(),
      position: positionField.nullable(),
      checkedInAt: z.string().nullable(),
    })
    .nullable(),
  duty: z.enum(["on", "off", "unknown"]),
  /** On foot: straight line × 1.3; null without a check-in. */
  walkingMetres: z.number().nullable(),
  openCases: z.int(),
  /** Proposed to be called to this case at once. */
  isProposed: z.boolean(),
  /** What decided the place in the list. */
  reasons: z.array(suggestionReasonSchema),
});

export type AssigneeChoice = z.infer<typeof assigneeSchema>;

export const listAssigneesEndpoint = endpoint({
  method: "GET",
  path: "/api/incidents/{id}/assignees",
  summary: "The grid leaders and departments a case can be dispatched to, the most suitable first, with the reasons",
  access: ["commander"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(assigneeSchema) }) },
});
