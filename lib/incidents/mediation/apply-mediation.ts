import type { Actor } from "@/lib/access/actor";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { IncidentCase } from "../incident-case";
import { allowedMediation, mayTake } from "./allowed-mediation";
import { type MediationOutcome, type MediationStep, mediationTable } from "./mediation";

export interface MediationInput {
  step: MediationStep;
  outcome: MediationOutcome;
  note: string;
  /** Local day of the next visit, where the outcome asks for one. */
  revisitOn?: string | undefined;
}

/** The case after a step of its mediation, or why it cannot be taken. @param today local day */
export function applyMediation(
  before: IncidentCase,
  input: MediationInput,
  actor: Pick<Actor, "userId" | "role" | "departmentCode">,
  today: string,
): Result<IncidentCase> {
  const { step, outcome, note, revisitOn } = input;
  if (!mayTake(step, before, actor)) {
    return fail("action-not-allowed", { field: "step", details: { allowedSteps: allowedMediation(before, actor) } });
  }
  const result = mediationTable[step].outcomes[outcome];
  if (!result) return fail("invalid-body", { field: "outcome" });
  if (result.needs.includes("note") && note === "") return fail("reason-required", { field: "note" });
  const asksForDay = result.needs.includes("revisitOn");
  if (asksForDay ? revisitOn === undefined || revisitOn <= today : revisitOn !== undefined) {
    return fail("invalid-body", { field: "revisitOn" });
  }
  return ok({ ...before, mediation: result.to, revisitOn: revisitOn ?? null, revision: before.revision + 1 });
}
