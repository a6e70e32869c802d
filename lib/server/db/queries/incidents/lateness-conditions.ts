import { incidentStatuses, isSettled } from "@/lib/incidents/incident-status";
import { SOON_LEAST_MINUTES, SOON_SHARE, VERY_LATE_TIMES } from "@/lib/incidents/lateness";

const settledStatuses = incidentStatuses.filter(isSettled);
const allowed = "(due_at - coalesce(due_from, reported_at))";
/** By the status, as the index of open cases in the order of their reports says it; a case that has ended is in one of these. */
const isOpen = `status not in (${settledStatuses.map((status) => `'${status}'`).join(", ")}) and due_at is not null`;

/** `latenessAt` in SQL; a test holds both against each other. `now` is a placeholder of a timestamptz. */
export const latenessConditions = (now: string) =>
  ({
    soon: `${isOpen} and due_at >= ${now}
      and due_at - ${now} <= greatest(interval '${SOON_LEAST_MINUTES} minutes', ${allowed} * ${SOON_SHARE})`,
    late: `${isOpen} and due_at < ${now} and ${now} - coalesce(due_from, reported_at) < ${allowed} * ${VERY_LATE_TIMES}`,
    "very-late": `${isOpen} and due_at < ${now}
      and ${now} - coalesce(due_from, reported_at) >= ${allowed} * ${VERY_LATE_TIMES}`,
  }) as const;
