import type { EscalationStep } from "@/lib/incidents/dispatch/escalation-ladder";
import type { Tx } from "../../tx";

/** Administrators give out ladders one after the other, so that none is written on what another has just changed. */
export const lockEscalationEditions = (tx: Tx): Promise<number> =>
  tx.run("lock table escalation_editions in share row exclusive mode");

const remove = "delete from escalation_editions where valid_from = $1::date";
const add = "insert into escalation_editions (valid_from) values ($1::date)";
const addStep = `
insert into escalation_steps (valid_from, step, after_minutes, role, name, name_en) values ($1::date, $2, $3, $4, $5, $6)`;

/** Takes a ladder back. */
export const removeEscalationEdition = (tx: Tx, validFrom: string): Promise<number> => tx.run(remove, [validFrom]);

/** Gives out a ladder, numbered from 1, in the place of one that begins on the same day. */
export async function putEscalationEdition(
  tx: Tx,
  validFrom: string,
  steps: readonly Omit<EscalationStep, "step">[],
): Promise<void> {
  await removeEscalationEdition(tx, validFrom);
  await tx.run(add, [validFrom]);
  for (const [place, { afterMinutes, role, name, nameEn }] of steps.entries()) {
    await tx.run(addStep, [validFrom, place + 1, afterMinutes, role, name, nameEn]);
  }
}
