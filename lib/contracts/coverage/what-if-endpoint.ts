import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, gridCodeField, idField, positionField } from "../fields";
import { noParams, noQuery } from "../nothing";
import { coverageFiguresSchema } from "./coverage-figures-schema";
import { seenShapeSchema } from "./seen-shape";

/** One camera that would stand, look or work otherwise. What is not said stays, or is what the type usually has. */
export const coverageChangeSchema = z.strictObject({
  /** A camera on record; without it the change adds one. */
  cameraId: idField.optional(),
  off: z.boolean().optional(),
  position: positionField.optional(),
  /** Clockwise from north; null = all round. */
  bearingDegrees: z.number().min(0).lt(360).nullable().optional(),
  horizontalFovDegrees: z.number().min(1).max(360).optional(),
  rangeMetres: z.number().min(1).max(500).optional(),
  mountHeightMetres: z.number().min(0).max(200).optional(),
  horizontalPixels: z.int().min(100).max(20_000).optional(),
  ptzType: z.int().min(1).max(7).optional(),
});

export type CoverageChange = z.infer<typeof coverageChangeSchema>;

const overReach = z.object({ metres: z.number(), buildings: z.number(), forbidden: z.boolean() });

const changedCameraSchema = z.object({
  cameraId: idField.nullable(),
  position: positionField,
  bearingDegrees: z.number().nullable(),
  /** What it would see; null when it is switched off or sees no ground. */
  seen: seenShapeSchema.nullable(),
  /** What it sees now; null for a new one. */
  was: seenShapeSchema.nullable(),
  /** What it could see by turning; null for one that does not turn. */
  reach: seenShapeSchema.nullable(),
  overReach,
  overReachWas: overReach,
  /** How far it was moved out of a house to the façade it must hang on. */
  movedMetres: z.number(),
  assumed: z.array(z.string()),
});

export const whatIfSchema = z.object({
  /** Grids whose figures would change. */
  grids: z.array(z.object({ code: gridCodeField, before: coverageFiguresSchema, after: coverageFiguresSchema })),
  /** Of the whole area. */
  before: coverageFiguresSchema,
  after: coverageFiguresSchema,
  cameras: z.array(changedCameraSchema),
});

export type WhatIf = z.infer<typeof whatIfSchema>;

export const whatIfEndpoint = endpoint({
  method: "POST",
  path: "/api/coverage/what-if",
  summary: "What cameras added, moved, turned or switched off would change, grid by grid; nothing is stored",
  access: ["leader", "admin"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({ area: areaCodeField.optional(), changes: z.array(coverageChangeSchema).max(50) }),
  success: { status: 200, schema: whatIfSchema },
});
