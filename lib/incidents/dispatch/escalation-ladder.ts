/** A rung: so long after the alarm was raised, this role is told. */
export interface EscalationStep {
  step: number;
  afterMinutes: number;
  role: "commander" | "leader";
  name: string;
  nameEn: string;
}

/** 重大 and 特大 wait for an acknowledgement. */
export const SEVERE = 3;
const MINUTE = 60_000;

export const needsAcknowledgement = (severity: number): boolean => severity >= SEVERE;

/** The rung that comes after `done` rungs, with the instant it is due; null at the ladder's end. */
export function nextRung(
  ladder: readonly EscalationStep[],
  done: number,
  raisedAt: number,
): { rung: EscalationStep; at: number } | null {
  const [rung] = ladder.filter(({ step }) => step > done).toSorted((a, b) => a.step - b.step);
  return rung ? { rung, at: raisedAt + rung.afterMinutes * MINUTE } : null;
}
