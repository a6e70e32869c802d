import { z } from "zod";
import { planCellSchema } from "@/lib/contracts/plans/plan";
import { planStepSchema } from "@/lib/contracts/plans/plan-step";
import type { GridChange } from "@/lib/grid/grid-graph";
import { isoTime } from "../iso-time";

const point = z.tuple([z.number(), z.number()]);
const side = z.string().nullable();
const arc = z.object({ id: z.number(), points: z.array(point), left: side, right: side });

const gridChange = z.object({
  arcs: z.array(z.tuple([z.number(), arc.nullable()])),
  cells: z.array(z.tuple([z.string(), planCellSchema.nullable()])),
  nextArc: z.number(),
}) satisfies z.ZodType<GridChange>;

/** What was asked for by name, what it changed, and what leads back. */
export const planChangeRow = z.object({
  revision: z.number(),
  change: z.object({ step: planStepSchema, change: gridChange }),
  reverse: gridChange,
  made_by_name: z.string().nullable(),
  made_at: isoTime,
});

export type PlanChangeRow = z.infer<typeof planChangeRow>;

/** Of `plan_changes c`. */
export const planChangeColumns = `c.revision, c.change, c.reverse, c.made_at,
  (select name from user_directory u where u.id = c.made_by) as made_by_name`;
