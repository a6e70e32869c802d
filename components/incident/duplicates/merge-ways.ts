import type { IncidentDetail } from "@/lib/contracts/incidents/incident";

type Facts = Pick<
  IncidentDetail,
  "id" | "reportedAt" | "allowedOperations" | "duplicates" | "duplicateOf" | "closedAt"
>;

/** A case that somebody has in hand is not taken from them, and one that took in others stays where they are. */
const mayGo = ({ allowedOperations, duplicates }: Facts): boolean =>
  allowedOperations.includes("merge") && duplicates.length === 0;

const isOpen = ({ closedAt, duplicateOf }: Facts): boolean => closedAt === null && duplicateOf === null;

/** Which of two cases may go on while the other is put aside, and which is proposed: the one that was reported first. */
export function mergeWays(one: Facts, other: Facts): { mayStay: ReadonlySet<string>; proposed: string | null } {
  const staying = [
    ...(isOpen(one) && mayGo(other) ? [one] : []),
    ...(isOpen(other) && mayGo(one) ? [other] : []),
  ].toSorted((a, b) => a.reportedAt.localeCompare(b.reportedAt));
  return { mayStay: new Set(staying.map(({ id }) => id)), proposed: staying[0]?.id ?? null };
}
