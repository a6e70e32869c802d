import type { IncidentAction } from "@/lib/incidents/incident-action";
import { type IncidentSource, needsVerification } from "@/lib/incidents/incident-source";
import type { CaseLog, NextStep } from "./case-log";
import { caseNotes } from "./case-notes";
import { type CasePace, handledAt, soon, soonByDay } from "./case-pace";
import type { CasePath } from "./case-path";
import type { AssignedTo, Performer } from "./incident-record";

/** Who is there to work on a case. */
export interface CasePeople {
  /** Another officer at each call: those on duty take turns. */
  officer(): Performer;
  /** Whom the case is given to first, and after that unit returned it. */
  first: AssignedTo;
  fallback: AssignedTo;
  /** The person who works for the unit. */
  worker(assigned: AssignedTo): Performer;
}

const HOURS = 60;
const DAYS = 24 * HOURS;

/** Every step of a case from its report to its end. The log is read for the deadline that stands when a step is planned. */
export function* caseScript(
  log: CaseLog,
  { path, source, pace, people }: { path: CasePath; source: IncidentSource; pace: CasePace; people: CasePeople },
): Generator<NextStep> {
  const { random } = pace;
  let assigned = people.first;
  const command = (action: IncidentAction, at: number): NextStep => ({
    action,
    at,
    by: people.officer(),
    note: noteOf(action),
  });
  const work = (action: IncidentAction, at: number): NextStep => ({
    action,
    at,
    by: people.worker(assigned),
    note: noteOf(action),
  });
  const noteOf = (action: IncidentAction): string => random.pick(caseNotes[action] ?? [""]);
  const dispatch = (low: number, high: number): NextStep => ({
    ...command("dispatch", soon(pace, log.lastAt, low, high)),
    assignTo: assigned,
  });

  function* handle(): Generator<NextStep> {
    yield work("start", soonByDay(pace, log.lastAt, 5, 140));
    if (path === "suspended") {
      yield command("suspend", soonByDay(pace, log.lastAt, 20, 6 * HOURS));
      yield command("resume", soonByDay(pace, log.lastAt, 1.5 * DAYS, 16 * DAYS));
    } else if (path === "extended") {
      yield work("request-extension", soonByDay(pace, log.lastAt, 30, 5 * HOURS));
      const isGranted = random.chance(0.8);
      const decided = soonByDay(pace, log.lastAt, 40, 12 * HOURS);
      yield isGranted
        ? { ...command("grant-extension", decided), granted: { amount: 2, unit: "working-day" } }
        : command("deny-extension", decided);
    }
    while (log.milestone !== null) {
      yield {
        action: "reach-milestone",
        at: handledAt(pace, log.lastAt, log.state.kept.dueAt),
        by: people.worker(assigned),
      };
    }
    yield work("feed-back", handledAt(pace, log.lastAt, log.state.kept.dueAt));
    const isForgotten = pace.isLate && random.chance(0.7);
    yield command(
      "inspect",
      isForgotten ? handledAt(pace, log.lastAt, log.state.kept.dueAt) : soonByDay(pace, log.lastAt, 4, 150),
    );
  }

  function* giveAndHandle(): Generator<NextStep> {
    yield random.chance(0.05) ? dispatch(40, 150) : dispatch(1, 22);
    if (path === "returned" && assigned === people.first) {
      yield work("return", soon(pace, log.lastAt, 10, 90));
      assigned = people.fallback;
      yield dispatch(2, 40);
    }
    yield work("accept", soon(pace, log.lastAt, 2, 55));
    yield* handle();
  }

  if (needsVerification(source) || (source === "hotline" && random.chance(0.4)) || path === "refused") {
    yield command("verify", soon(pace, log.lastAt, 1, random.chance(0.05) ? 190 : 24));
  }
  if (path === "refused") {
    yield command("refuse", soonByDay(pace, log.lastAt, 15, 110));
    return;
  }
  if (path === "voided") {
    yield command("void", soon(pace, log.lastAt, 5, 60));
    return;
  }
  yield command("register", soon(pace, log.lastAt, 1, log.state.status === "verifying" ? 75 : 14));
  yield* giveAndHandle();
  if (path === "reworked") {
    yield command("fail-inspection", soonByDay(pace, log.lastAt, 10, 80));
    yield* handle();
  }
  yield command("close", soonByDay(pace, log.lastAt, 4, 70));
  if (path === "reopened") {
    yield command("reopen", soonByDay(pace, log.lastAt, 3 * HOURS, 4 * DAYS));
    yield* giveAndHandle();
    yield command("close", soonByDay(pace, log.lastAt, 4, 70));
  }
}
