import { z } from "zod";
import { problemKinds } from "@/lib/grid/checks/plan-problem";
import { endpoint } from "../endpoint";
import { positionField } from "../fields";
import { noBody, noQuery } from "../nothing";
import { planIdParams, planStepSchema } from "./plan-step";

const planCheckSchema = z.object({
  revision: z.int(),
  /** What was looked for: what is not among the problems is right. Overlaps a plan cannot have. */
  looked: z.array(z.enum(problemKinds)),
  problems: z.array(
    z.object({
      kind: z.enum(problemKinds),
      cells: z.array(z.string()),
      position: positionField.nullable(),
      /** Households, square metres, or a building's share in another cell. */
      amount: z.number().nullable(),
      /** A step that mends it, for a PATCH. */
      fix: planStepSchema.nullable(),
    }),
  ),
});

export type PlanCheck = z.infer<typeof planCheckSchema>;

export const checkPlanEndpoint = endpoint({
  method: "GET",
  path: "/api/plans/{id}/check",
  summary: "What is wrong with a plan, where, and the step that would mend it",
  access: ["planner", "admin"],
  params: planIdParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: planCheckSchema },
});
