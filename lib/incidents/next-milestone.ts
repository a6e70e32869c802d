import { type CaseClock, runningLimit } from "./case-clock";
import { type CaseLimit, lastStep } from "./case-limit";
import { isClockStopped } from "./deadline-rule";

/**
 * The step of the handling that has to be reached next; null where the handling has one limit, while the clock stands
 * still, and for the last step, which the feedback ends. Steps are reached in their order.
 */
export function nextMilestone(clock: CaseClock): CaseLimit | null {
  const running = isClockStopped(clock.status) ? null : runningLimit(clock);
  return running?.stage === "handle" && running !== lastStep(clock.limits, "handle") ? running : null;
}
