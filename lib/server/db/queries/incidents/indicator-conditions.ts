import type { Indicator } from "@/lib/incidents/indicator";

const handlingCounts = (now: string): string =>
  `(handled_at is not null or (closed_at is null and status not in ('suspended', 'extension_requested') and handle_due_at < ${now}))`;
const handledInTime = "(handled_at is not null and (handle_due_at is null or handled_at <= handle_due_at))";
const closureCounts = (now: string): string =>
  `(registered_at is not null and (status = 'closed' or (closed_at is null and due_at < ${now})))`;
const closedInTime = `(status = 'closed' and (due_at is null or closed_at <= due_at)
  and (handled_at is null or ${handledInTime}))`;

/** The definitions of `lib/incidents/indicator-cases.ts` in SQL: which cases an indicator judges, and which of them meet it. */
export const indicatorConditions = (now: string): Record<Indicator, { counts: string; meets: string }> => ({
  registration: {
    counts: "(registered_at is not null or status in ('not_registered', 'void'))",
    meets: "registered_at is not null",
  },
  "first-response": {
    counts: `(responded_in_time is not null or (status = 'reported' and due_at < ${now}))`,
    meets: "responded_in_time is true",
  },
  "dispatch-accuracy": { counts: "dispatches > 0", meets: "returns = 0" },
  handling: { counts: handlingCounts(now), meets: "handled_at is not null" },
  "handling-in-time": { counts: handlingCounts(now), meets: handledInTime },
  closure: { counts: closureCounts(now), meets: "status = 'closed'" },
  "closure-in-time": { counts: closureCounts(now), meets: closedInTime },
  rework: { counts: "(status = 'closed' or reworks > 0)", meets: "reworks > 0" },
  extension: { counts: "dispatches > 0", meets: "extensions > 0" },
});
