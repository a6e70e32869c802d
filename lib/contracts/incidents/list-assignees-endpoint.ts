import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noBody, noQuery } from "../nothing";

const assigneeSchema = z.object({
  /** What `dispatch` takes. */
  assignee: z.string(),
  kind: z.enum(["user", "department"]),
  name: z.string(),
  nameEn: z.string(),
});

export type AssigneeChoice = z.infer<typeof assigneeSchema>;

export const listAssigneesEndpoint = endpoint({
  method: "GET",
  path: "/api/incidents/{id}/assignees",
  summary: "The grid leaders and departments a case can be dispatched to; those of its own grid first",
  access: ["commander"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(assigneeSchema) }) },
});
