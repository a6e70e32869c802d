import type { IncidentCase } from "./incident-case";
import { isSettled } from "./incident-status";

/** A case that is nothing but its parts: somebody has each of them in hand, nobody the whole. */
export const isWholeOfParts = ({
  status,
  departmentCode,
  assigneeUserId,
  children,
}: Pick<IncidentCase, "status" | "departmentCode" | "assigneeUserId" | "children">): boolean =>
  status === "in_progress" && children > 0 && departmentCode === null && assigneeUserId === null;

/** The case after it was split into so many (more) parts: the work is theirs, and it waits for them. */
export const splitCase = (before: IncidentCase, parts: number): IncidentCase => ({
  ...before,
  status: "in_progress",
  departmentCode: null,
  assigneeUserId: null,
  assigneeName: null,
  children: before.children + parts,
  openChildren: before.openChildren + parts,
  revision: before.revision + 1,
});

/** The parent after one of its parts was settled, or opened again: a closed one has work again then. */
export function afterPart(parent: IncidentCase, isPartSettled: boolean): IncidentCase {
  const next = {
    ...parent,
    revision: parent.revision + 1,
    openChildren: parent.openChildren + (isPartSettled ? -1 : 1),
  };
  return isPartSettled || !isSettled(parent.status) ? next : { ...next, status: "in_progress", closedAt: null };
}

/** Why a case cannot be put under another. */
export const linkRefusals = ["same-case", "settled", "is-a-part", "has-parts", "is-a-duplicate"] as const;

type LinkRefusal = (typeof linkRefusals)[number];

type LinkFacts = { id: string } & Pick<IncidentCase, "status" | "duplicateOf" | "parentId" | "children">;

/** One level only: a part has no parts, so that nobody has to follow a tree. Both are still worked on. */
export function linkRefusal(part: LinkFacts, parent: LinkFacts): LinkRefusal | null {
  if (part.id === parent.id) return "same-case";
  if (part.duplicateOf !== null || parent.duplicateOf !== null) return "is-a-duplicate";
  if (isSettled(part.status) || isSettled(parent.status)) return "settled";
  if (part.children > 0) return "has-parts";
  return part.parentId !== null || parent.parentId !== null ? "is-a-part" : null;
}
