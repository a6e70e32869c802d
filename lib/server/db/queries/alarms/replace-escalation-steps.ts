import type { EscalationStep } from "@/lib/incidents/dispatch/escalation-ladder";
import type { Tx } from "../../tx";

const remove = "delete from escalation_steps";
const add = "insert into escalation_steps (step, after_minutes, role, name, name_en) values ($1, $2, $3, $4, $5)";

/** The whole ladder anew, numbered from 1. */
export async function replaceEscalationSteps(tx: Tx, steps: readonly Omit<EscalationStep, "step">[]): Promise<void> {
  await tx.run(remove);
  for (const [place, { afterMinutes, role, name, nameEn }] of steps.entries()) {
    await tx.run(add, [place + 1, afterMinutes, role, name, nameEn]);
  }
}
