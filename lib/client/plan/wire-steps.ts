import type { PlanStep } from "@/lib/grid/edit/plan-step";
import type { SessionState } from "./session-state";

/**
 * The operations under way as the server takes them. One that takes back another of the same batch names the revision that
 * the other will have made.
 */
export function wireSteps({ unsent, sending, ops, revision }: SessionState): PlanStep[] {
  const batch = unsent.slice(0, sending);
  const revisionOf = (id: string): number => ops.get(id)?.revision ?? revision + 1 + batch.indexOf(id);
  return batch.flatMap((id): PlanStep[] => {
    const step = ops.get(id)?.step;
    if (!step) return [];
    return [step.action === "undo" ? { action: "undo", revision: revisionOf(step.of) } : step];
  });
}
