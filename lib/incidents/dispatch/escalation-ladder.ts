import { dayName, localDay } from "../working-time";

/** A rung: so long after the alarm was raised, this role is told. */
export interface EscalationStep {
  step: number;
  afterMinutes: number;
  role: "commander" | "leader";
  name: string;
  nameEn: string;
}

/** A ladder from its first local day until that of the next. */
export interface EscalationEdition {
  /** `YYYY-MM-DD`. */
  validFrom: string;
  /** None: from that day on nothing climbs. */
  steps: readonly EscalationStep[];
}

/** 重大 and 特大 wait for an acknowledgement. */
export const SEVERE = 3;
const MINUTE = 60_000;

export const needsAcknowledgement = (severity: number): boolean => severity >= SEVERE;

/** The ladder that an alarm raised at an instant (milliseconds since 1970) climbs, today and when somebody asks in a year. */
export function ladderAt(editions: readonly EscalationEdition[], raisedAt: number): readonly EscalationStep[] {
  const day = dayName(localDay(raisedAt));
  const begun = editions.filter(({ validFrom }) => validFrom <= day);
  return begun.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0]?.steps ?? [];
}

/** The rung that comes after `done` rungs, with the instant it is due; null at the ladder's end. */
export function nextRung(
  ladder: readonly EscalationStep[],
  done: number,
  raisedAt: number,
): { rung: EscalationStep; at: number } | null {
  const [rung] = ladder.filter(({ step }) => step > done).toSorted((a, b) => a.step - b.step);
  return rung ? { rung, at: raisedAt + rung.afterMinutes * MINUTE } : null;
}

/** The first rung that is no later than the one below it, by its place; -1 when all are. */
export const earlyRung = (steps: readonly Pick<EscalationStep, "afterMinutes">[]): number =>
  steps.findIndex(({ afterMinutes }, place) => afterMinutes <= (steps[place - 1]?.afterMinutes ?? 0));
