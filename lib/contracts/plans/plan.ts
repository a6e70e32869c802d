import { z } from "zod";
import { planActions } from "@/lib/grid/lifecycle/plan-actions";
import { planStatuses } from "@/lib/grid/lifecycle/plan-status";
import { positionField } from "../fields";

/** A cell of a plan. `name`: what a unit of a layer is to be called. */
export const planCellSchema = z.object({
  code: z.string(),
  group: z.string(),
  locked: z.boolean(),
  name: z.string().exactOptional(),
});

/** `lib/grid/codec/topology`: what `fromTopology` makes the graph of. */
export const topologySchema = z.object({
  nextArc: z.int(),
  cells: z.array(planCellSchema),
  arcs: z.array(z.tuple([z.int(), z.int(), z.int(), z.array(z.int())])),
});

/** `lib/grid/figures/cell-figures` of one cell. Null: a figure that this role may not see. */
export const cellStatsSchema = z.object({
  code: z.string(),
  buildings: z.int().nullable(),
  households: z.int().nullable(),
  people: z.int().nullable(),
  hazards: z.int().nullable(),
  incidents: z.int().nullable(),
  areaSquareMetres: z.number(),
  perimeterMetres: z.number(),
  polsbyPopper: z.number(),
  reock: z.number(),
  acrossMetres: z.number().nullable(),
  barrierCrossings: z.int().nullable(),
  workload: z.number().nullable(),
  deviation: z.number().nullable(),
});

export type CellStats = z.infer<typeof cellStatsSchema>;

const gridRulesSchema = z.object({
  leastHouseholds: z.number(),
  mostHouseholds: z.number(),
  mostPeople: z.number(),
  weights: z.object({ household: z.number(), hazard: z.number(), incident: z.number() }),
});

/** The thematic layer that a plan is for. */
export const planLayerSchema = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  mustCover: z.boolean(),
});

export const planSummarySchema = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(planStatuses),
  /** Codes of streets or communities. */
  areas: z.array(z.string()),
  revision: z.int(),
  createdBy: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  submittedBy: z.string().nullable(),
  submittedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  effectiveOn: z.string().nullable(),
  /** Null: of community grids. */
  layer: planLayerSchema.nullable(),
});

export const planCommentSchema = z.object({
  id: z.string(),
  /** Where it is pinned to. */
  position: positionField.nullable(),
  text: z.string(),
  by: z.string(),
  at: z.string(),
});

export type PlanComment = z.infer<typeof planCommentSchema>;

export type PlanSummary = z.infer<typeof planSummarySchema>;

export const planDetailSchema = planSummarySchema.extend({
  /** How many repairs were made when the plan was begun. */
  repairs: z.int(),
  rules: gridRulesSchema,
  /** What this person may do with it now. */
  allowedActions: z.array(z.enum(planActions)),
  comments: z.array(planCommentSchema),
  topology: topologySchema,
  stats: z.array(cellStatsSchema),
});

export type PlanDetail = z.infer<typeof planDetailSchema>;
