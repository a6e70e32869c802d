import { z } from "zod";
import { toTopology } from "@/lib/grid/codec/to-topology";
import type { GridGraph } from "@/lib/grid/grid-graph";
import type { PlanRepair } from "@/lib/grid/intake/plan-repair";

/** A new plan as it goes into its row: text already, which costs a process that only hands it on next to nothing. */
export const writtenPlanSchema = z.object({
  /** JSON. */
  topology: z.string(),
  /** JSON, a list. */
  repairs: z.string(),
  repairCount: z.int(),
});

export type WrittenPlan = z.infer<typeof writtenPlanSchema>;

export const writtenPlan = (graph: GridGraph, repairs: readonly PlanRepair[]): WrittenPlan => ({
  topology: JSON.stringify(toTopology(graph)),
  repairs: JSON.stringify(repairs),
  repairCount: repairs.length,
});
