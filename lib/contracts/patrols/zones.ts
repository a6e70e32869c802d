import { z } from "zod";
import { lineField, positionField } from "../fields";

const minuteOfDay = z.int().min(0).max(1440);

/** A line of streets, told by points along it. */
const lineSchema = z.strictObject({
  name: lineField(1, 40),
  /** Start, points in between, end; the way between them is the shortest along the streets. */
  via: z.array(positionField).min(2).max(20),
});

const areaSchema = z.strictObject({
  name: lineField(1, 40),
  /** Corners in their order; the last is joined to the first. */
  ring: z.array(positionField).min(3).max(60),
});

const postSchema = z.strictObject({
  /** Its own in the grid, also when others come and go: a plate on the wall is known by it. */
  number: z.int().min(1).max(999),
  name: lineField(1, 40),
  position: positionField,
  dwellMinutes: z.number().min(0).max(120).default(5),
  /** When it is worth being there, in minutes of the day; null = at any time. */
  window: z
    .strictObject({ from: minuteOfDay, to: minuteOfDay })
    .refine(({ from, to }) => from < to, "must begin before it ends")
    .nullable()
    .default(null),
});

/** How a grid lays out its patrols: as many of each as it likes. */
export const zonePlanSchema = z.strictObject({
  lines: z.array(lineSchema).max(10).default([]),
  areas: z.array(areaSchema).max(20).default([]),
  posts: z
    .array(postSchema)
    .max(60)
    .refine((posts) => new Set(posts.map(({ number }) => number)).size === posts.length, "must number each post once")
    .default([]),
});

/** A plan as it lies on the streets, and what of it cannot stand. */
export const laidZonesSchema = z.object({
  gridCode: z.string(),
  /** Outer rings of the grid. */
  grid: z.array(z.array(positionField)),
  plan: z.object({
    lines: z.array(z.object({ name: z.string(), via: z.array(positionField) })),
    areas: z.array(z.object({ name: z.string(), ring: z.array(positionField) })),
    posts: z.array(
      z.object({
        number: z.int(),
        name: z.string(),
        position: positionField,
        dwellMinutes: z.number(),
        window: z.object({ from: z.int(), to: z.int() }).nullable(),
      }),
    ),
  }),
  /** As the plan's lines; null where no streets carry one. */
  laid: z.array(z.object({ line: z.array(positionField), metres: z.number() }).nullable()),
  faults: z.array(
    z.object({
      of: z.enum(["lines", "areas", "posts"]),
      /** Its place in that list. */
      at: z.int(),
      code: z.enum(["off-streets", "crosses-itself", "outside-grid"]),
    }),
  ),
});

export const patrolZonesSchema = laidZonesSchema.extend({
  /** 0 = the grid has none yet. */
  revision: z.int(),
  updatedBy: z.string().nullable(),
  updatedAt: z.string().nullable(),
});

export type PatrolZones = z.infer<typeof patrolZonesSchema>;
export type LaidZones = z.infer<typeof laidZonesSchema>;
