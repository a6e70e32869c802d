import { SOON_LEAST_MINUTES, SOON_SHARE, VERY_LATE_TIMES } from "@/lib/incidents/lateness";

const allowed = "(due_at - coalesce(due_from, reported_at))";
const isOpen = `closed_at is null and due_at is not null`;

/** `latenessAt` in SQL; a test holds both against each other. `now` is a placeholder of a timestamptz. */
export const latenessConditions = (now: string) =>
  ({
    soon: `${isOpen} and due_at >= ${now}
      and due_at - ${now} <= greatest(interval '${SOON_LEAST_MINUTES} minutes', ${allowed} * ${SOON_SHARE})`,
    late: `${isOpen} and due_at < ${now} and ${now} - coalesce(due_from, reported_at) < ${allowed} * ${VERY_LATE_TIMES}`,
    "very-late": `${isOpen} and due_at < ${now}
      and ${now} - coalesce(due_from, reported_at) >= ${allowed} * ${VERY_LATE_TIMES}`,
  }) as const;
