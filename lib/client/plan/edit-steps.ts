import type { EditStep, PlanStep } from "@/lib/grid/edit/plan-step";

/** Steps of the server as the session makes them: taking back is the history's own. */
export const editSteps = (steps: readonly PlanStep[]): EditStep[] =>
  steps.flatMap((step) => (step.action === "undo" ? [] : [step]));
