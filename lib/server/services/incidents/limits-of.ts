import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { isAssignee } from "@/lib/incidents/is-assignee";
import { nextMilestone } from "@/lib/incidents/next-milestone";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import type { ToldProgress } from "./read-progress";

type LimitFields = Pick<IncidentDetail, "rulesOn" | "limits" | "stoppedAt" | "milestone" | "extensionAsked">;

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** The limits of a case as its detail tells them, and which of them this person may mark as reached. */
export function limitsOf({ progress, extensionAsked }: ToldProgress, row: IncidentRow, actor: Actor): LimitFields {
  const { rulesOn, limits, stoppedAt } = progress.clock;
  const mayMark = actor.role === "commander" || isAssignee(caseWith(row), actor);
  return {
    rulesOn,
    stoppedAt: iso(stoppedAt),
    extensionAsked,
    milestone: mayMark ? (nextMilestone(progress.clock)?.step ?? null) : null,
    limits: limits.map(({ stage, step, name, nameEn, amount, unit, dueAt, reachedAt }) => ({
      ...{ stage, step, name, nameEn, amount, unit },
      dueAt: iso(dueAt),
      reachedAt: iso(reachedAt),
    })),
  };
}

const caseWith = (row: IncidentRow) => ({ departmentCode: row.department_code, assigneeUserId: row.assignee_user_id });
