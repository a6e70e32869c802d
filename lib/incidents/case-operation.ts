import type { Actor } from "@/lib/access/actor";
import { isWholeOfParts } from "./case-family";
import type { IncidentCase } from "./incident-case";
import { type IncidentStatus, isSettled } from "./incident-status";
import { isAssignee } from "./is-assignee";

/** What can be done with a case beside the steps of the loop. */
export const caseOperations = ["comment", "merge", "unmerge", "split", "link", "unlink"] as const;

export type CaseOperation = (typeof caseOperations)[number];

type CaseFacts = Pick<
  IncidentCase,
  "status" | "departmentCode" | "assigneeUserId" | "duplicateOf" | "parentId" | "children"
>;

/** Nobody works on the case yet: it can be put aside as a duplicate without taking it from somebody's hands. */
const unhandled: ReadonlySet<IncidentStatus> = new Set([
  "reported",
  "verifying",
  "registered",
  "dispatched",
  "reopened",
]);

/** Registered, and nobody has it. */
const splittable: ReadonlySet<IncidentStatus> = new Set(["registered", "reopened"]);

/** What this person may do with this case now: the command centre merges; who has the case in hand may write on it, too. */
export function allowedOperations(
  facts: CaseFacts,
  actor: Pick<Actor, "userId" | "role" | "departmentCode">,
): CaseOperation[] {
  const commander = actor.role === "commander";
  const isInFamily = facts.parentId !== null || facts.children > 0;
  const may: Record<CaseOperation, boolean> = {
    comment: commander || isAssignee(facts, actor),
    merge: commander && unhandled.has(facts.status) && !isInFamily,
    unmerge: commander && facts.duplicateOf !== null,
    // A case of several matters, before somebody has it; and one that is nothing but its parts, for one more matter.
    split: commander && facts.parentId === null && (splittable.has(facts.status) || isWholeOfParts(facts)),
    link: commander && !isInFamily && facts.duplicateOf === null && !isSettled(facts.status),
    unlink: commander && facts.parentId !== null && !isSettled(facts.status),
  };
  return caseOperations.filter((operation) => may[operation]);
}

/** Why a case cannot be merged into another. */
export const mergeRefusals = ["same-case", "settled", "is-a-duplicate", "has-duplicates"] as const;

export type MergeRefusal = (typeof mergeRefusals)[number];

/** A case is merged into one that is still worked on; duplicates are never chained, so that nobody has to follow a trail. */
export function mergeRefusal(
  one: { id: string; duplicates: number },
  into: { id: string } & Pick<IncidentCase, "status" | "duplicateOf">,
): MergeRefusal | null {
  if (one.id === into.id) return "same-case";
  if (into.duplicateOf !== null) return "is-a-duplicate";
  if (isSettled(into.status)) return "settled";
  return one.duplicates > 0 ? "has-duplicates" : null;
}
