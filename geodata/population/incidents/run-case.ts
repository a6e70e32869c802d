import type { CaseKind, DeadlineBook } from "@/lib/incidents/case-clock";
import type { IncidentSource } from "@/lib/incidents/incident-source";
import type { Random } from "../../city/random";
import { HOUR } from "../local-time";
import { CaseLog } from "./case-log";
import { planCase } from "./case-path";
import { type CasePeople, caseScript } from "./case-script";
import type { CaseCourse, Performer } from "./incident-record";

const FRESH_HOURS = 30;
const LATE_SHARE = 0.065;

export interface ReportedCase {
  kind: CaseKind;
  source: IncidentSource;
  reported: { at: number; by: Performer };
  people: CasePeople;
}

/** Lets a case run until it ends or until now, whichever is first. */
export function runCase(
  random: Random,
  book: DeadlineBook,
  { kind, source, reported, people }: ReportedCase,
  now: number,
): CaseCourse {
  const log = new CaseLog(book, kind, reported);
  const { path, holdAt } = planCase(random, source, now - reported.at < FRESH_HOURS * HOUR);
  const isLate = random.chance(LATE_SHARE * (path === "straight" ? 1 : 2.2));
  const pace = {
    random,
    isUrgent: kind.severity >= 3 || kind.category.startsWith("04"),
    isLate,
    isHurried: holdAt !== null,
  };
  for (const step of caseScript(log, { path, source, pace, people })) {
    if (step.at > now || log.state.status === holdAt) break;
    log.take(step);
  }
  return log.state;
}
