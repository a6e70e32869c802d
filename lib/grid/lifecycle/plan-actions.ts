import type { PlanStatus } from "./plan-status";

export const planActions = ["edit", "submit", "approve", "reject", "publish", "unschedule", "restore"] as const;

export type PlanAction = (typeof planActions)[number];

interface Rule {
  from: readonly PlanStatus[];
  roles: readonly string[];
  /** Not the one who submitted it: two persons decide. */
  isSecondPerson?: true;
}

/** draft → submitted → approved by a second person → scheduled → in force → superseded; a rejected plan is mended and submitted again. */
const rules: Readonly<Record<PlanAction, Rule>> = {
  edit: { from: ["draft", "rejected"], roles: ["planner"] },
  submit: { from: ["draft", "rejected"], roles: ["planner"] },
  approve: { from: ["submitted"], roles: ["planner", "admin"], isSecondPerson: true },
  reject: { from: ["submitted"], roles: ["planner", "admin"], isSecondPerson: true },
  publish: { from: ["approved"], roles: ["planner", "admin"] },
  unschedule: { from: ["scheduled"], roles: ["planner", "admin"] },
  restore: { from: ["in_force", "superseded"], roles: ["planner"] },
};

interface Standing {
  status: PlanStatus;
  submittedBy: string | null;
}

/** What a person may do with a plan now. */
export const allowedPlanActions = (plan: Standing, person: { userId: string; role: string }): PlanAction[] =>
  planActions.filter((action) => {
    const { from, roles, isSecondPerson } = rules[action];
    return (
      from.includes(plan.status) &&
      roles.includes(person.role) &&
      !(isSecondPerson && plan.submittedBy === person.userId)
    );
  });
