import { z } from "zod";
import { planStatuses } from "@/lib/grid/lifecycle/plan-status";
import { endpoint } from "../endpoint";
import { dayField, lineField, positionField, textField } from "../fields";
import { noQuery } from "../nothing";
import { planCommentSchema } from "./plan";
import { planIdParams } from "./plan-step";

const call = { method: "POST", params: planIdParams, query: noQuery, idempotent: true } as const;
const standing = {
  status: 200,
  schema: z.object({ id: z.string(), revision: z.int(), status: z.enum(planStatuses) }),
} as const;
const commentBody = z.strictObject({ text: textField(1, 2000), position: positionField.optional() });

/** The revision that was seen: nobody hands in or approves what they have not read. */
const seen = z.strictObject({ revision: z.int().min(1) });

export const submitPlanEndpoint = endpoint({
  ...call,
  path: "/api/plans/{id}/submit",
  summary: "Hand a draft in for approval by a second person",
  access: ["planner"],
  body: seen,
  success: standing,
});

export const approvePlanEndpoint = endpoint({
  ...call,
  path: "/api/plans/{id}/approve",
  summary: "Approve a plan that somebody else submitted",
  access: ["planner", "admin"],
  body: seen,
  success: standing,
});

export const rejectPlanEndpoint = endpoint({
  ...call,
  path: "/api/plans/{id}/reject",
  summary: "Give a submitted plan back with comments, pinned to places where they are about one",
  access: ["planner", "admin"],
  body: z.strictObject({ comments: z.array(commentBody).min(1).max(100) }),
  success: standing,
});

export const publishPlanEndpoint = endpoint({
  ...call,
  path: "/api/plans/{id}/publish",
  summary: "Let an approved plan take effect at midnight of a day; today: at once",
  access: ["planner", "admin"],
  body: z.strictObject({ effectiveOn: dayField }),
  success: standing,
});

export const rollbackPlanEndpoint = endpoint({
  ...call,
  path: "/api/plans/{id}/rollback",
  summary: "Take a scheduled plan off the calendar; of one in force, begin a new plan that restores what was before",
  access: ["planner", "admin"],
  body: z.strictObject({ name: lineField(1, 100).optional() }),
  success: standing,
});

export const commentPlanEndpoint = endpoint({
  ...call,
  path: "/api/plans/{id}/comments",
  summary: "Comment on a plan, pinned to a place where the comment is about one",
  access: ["planner", "admin", "grid_leader"],
  body: commentBody,
  success: { status: 201, schema: planCommentSchema },
});
