import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { jobSchema } from "../job";
import { noBody, noQuery } from "../nothing";
import { cellCodeField, planIdParams, planStepSchema } from "./plan-step";

const weight = z.number().min(0).max(1000);
const households = z.int().min(0).max(100_000);

export const proposalWishSchema = z.strictObject({
  /** Only these cells; all that are neither locked nor exclusive when left out. */
  cells: z.array(cellCodeField).min(2).max(1000).optional(),
  weights: z.strictObject({ balance: weight, shape: weight, barriers: weight, keep: weight }).optional(),
  /** Households that a grid should have. Kept before all other wishes, but never by tearing a grid apart. */
  limits: z
    .strictObject({ least: households, most: households })
    .refine(({ least, most }) => least <= most, { path: ["most"], error: "at least as many as `least`" })
    .optional(),
  /** Work of a household, an open hazard, a case of the last 90 days; as in the plan's rules when left out. */
  load: z.strictObject({ household: weight, hazard: weight, incident: weight }).optional(),
  seed: z.int().min(0).max(1_000_000_000).default(1),
  alternatives: z.int().min(1).max(5).default(3),
  /** How long to look, in turns an alternative and community. */
  turns: z.int().min(50).max(10_000).default(1500),
});

export type ProposalWishBody = z.output<typeof proposalWishSchema>;

const deviation = z.object({ before: z.number(), after: z.number() });

const partScoreSchema = z.object({
  score: z.number(),
  maxDeviation: z.number(),
  meanDeviation: z.number(),
  borderMetres: z.number(),
  crossings: z.int(),
  movedHouseholds: z.int(),
  outsideLimits: z.int(),
});

const proposedMoveSchema = z.object({
  from: z.string(),
  to: z.string(),
  households: z.int(),
  buildings: z.int(),
  fromDeviation: deviation,
  toDeviation: deviation,
});

/** How things are now, and the alternatives, the best first; `steps` are for a PATCH on `baseRevision`. */
export const proposalResultSchema = z.object({
  baseRevision: z.int(),
  now: partScoreSchema,
  alternatives: z.array(
    z.object({ score: partScoreSchema, steps: z.array(planStepSchema), moves: z.array(proposedMoveSchema) }),
  ),
});

export type ProposalResult = z.infer<typeof proposalResultSchema>;

const answer = jobSchema(proposalResultSchema);

export type ProposalJob = z.infer<typeof answer>;

const jobParams = z.strictObject({ id: idField, job: idField });

export const proposePlanEndpoint = endpoint({
  method: "POST",
  path: "/api/plans/{id}/proposals",
  summary: "Ask for balanced grids: a job that answers with up to five alternatives and why each household moves",
  access: ["planner"],
  params: planIdParams,
  query: noQuery,
  body: proposalWishSchema,
  idempotent: true,
  success: { status: 202, schema: z.object({ id: z.string() }) },
});

export const readProposalEndpoint = endpoint({
  method: "GET",
  path: "/api/plans/{id}/proposals/{job}",
  summary: "How far a proposal of one's own is, and its alternatives",
  access: ["planner"],
  params: jobParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: answer },
});

export const cancelProposalEndpoint = endpoint({
  method: "DELETE",
  path: "/api/plans/{id}/proposals/{job}",
  summary: "Stop a proposal of one's own",
  access: ["planner"],
  params: jobParams,
  query: noQuery,
  body: noBody,
  success: { status: 204, schema: z.object({}) },
});
