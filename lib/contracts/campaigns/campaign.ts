import { z } from "zod";
import { campaignStatuses, targetKinds } from "@/lib/incidents/campaign/campaign";
import { campaignSteps } from "@/lib/incidents/campaign/campaign-life";
import { dayField, idField, lineField, positionField, textField } from "../fields";

const MOST_PLACES = 200;
const MOST_CLASSES = 60;
const MOST_CHECKS = 999;

export const MOST_SPOTS = 40;
export const spotRadius = { least: 20, most: 2_000 } as const;

const spotSchema = z.strictObject({
  name: lineField(1, 60),
  position: positionField,
  radiusMetres: z.int().min(spotRadius.least).max(spotRadius.most),
});

const amountOfPercent = z.int().min(1).max(100);
const targetSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal(targetKinds[0]), amount: z.int().min(1).max(MOST_CHECKS) }),
  z.strictObject({ kind: z.literal(targetKinds[1]), amount: amountOfPercent }),
  z.strictObject({ kind: z.literal(targetKinds[2]), amount: amountOfPercent }),
]);

export const campaignBody = z.strictObject({
  name: lineField(1, 60),
  /** What it is for, and what is to be done. */
  purpose: textField(0, 1_000),
  /** Areas and grids, of one district. */
  places: z
    .array(z.string().regex(/^\d{6}(\d{3}(\d{3}(\d{3})?)?)?$/, "must be an area code of 6, 9, 12 or 15 digits"))
    .min(1)
    .max(MOST_PLACES),
  /** Points inside the places, each with the campaign's cases around it. */
  spots: z.array(spotSchema).max(MOST_SPOTS).default([]),
  /** Classes (2 digits) and sub-classes (5). */
  categories: z
    .array(z.string().regex(/^\d{2}(\d{3})?$/, "must be 2 or 5 digits"))
    .min(1)
    .max(MOST_CLASSES),
  /** Both days belong to it. */
  fromDay: dayField,
  toDay: dayField,
  /** Each kind once. */
  targets: z.array(targetSchema).min(1).max(targetKinds.length),
});

export type CampaignBody = z.output<typeof campaignBody>;

export const campaignSchema = campaignBody.extend({
  id: idField,
  /** More than may be written, when plans have replaced grids that it names: those that follow are named, too. */
  places: z.array(z.string()),
  /** The smallest area that holds all its places. */
  areaCode: z.string(),
  status: z.enum(campaignStatuses),
  /** What came of it, written when it was closed. */
  summary: z.string(),
  createdBy: z.string(),
  startedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  revision: z.int(),
  /** What this user may do now: change it and its cases, and these steps. */
  mayChange: z.boolean(),
  allowedSteps: z.array(z.enum(campaignSteps)),
});

export type Campaign = z.infer<typeof campaignSchema>;

/** Null: fewer than five cases, which a leader is not shown. */
const shownCountSchema = z.int().nullable();

const boardLineSchema = z.object({
  /** Code of a grid, community or street; empty for the whole. */
  key: z.string(),
  grids: z.int(),
  found: shownCountSchema,
  rectified: shownCountSchema,
  overdue: shownCountSchema,
  checks: z.int(),
  /** In the order of the campaign's targets. `reached` is a share of the target, 0 to 1; null where nothing can be judged. */
  targets: z.array(
    z.object({ numerator: shownCountSchema, denominator: shownCountSchema, reached: z.number().nullable() }),
  ),
});

export type BoardLine = z.infer<typeof boardLineSchema>;

export const campaignBoardSchema = z.object({
  campaign: campaignSchema,
  /** When the figures were counted; of a closed campaign the moment it was closed. */
  asOf: z.string(),
  /** All grids of the campaign that the reader sees. */
  whole: boardLineSchema,
  /** Of each of the campaign's spots, in their order: its cases within the radius. Of a closed one null to whoever has not all of it. */
  spots: z.array(z.object({ found: shownCountSchema, rectified: shownCountSchema, overdue: shownCountSchema })),
  lines: z.array(boardLineSchema),
});

export type CampaignBoard = z.infer<typeof campaignBoardSchema>;
