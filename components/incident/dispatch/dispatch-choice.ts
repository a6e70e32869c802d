import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import type { AssigneeChoice } from "@/lib/contracts/incidents/list-assignees-endpoint";
import type { DispatchKind } from "@/lib/incidents/dispatch/dispatch-kind";

/** What the dispatcher has put together so far. The first of `units` leads, the others help. */
export interface DispatchChoice {
  units: readonly string[];
  /** Null: follows from how many units there are. */
  kind: DispatchKind | null;
  /** What is written with it; for 批办 the instruction itself. */
  note: string;
  /** The finished work must be shown. */
  photoRequired: boolean;
}

/** What the ranking proposes; nothing for a case that somebody has already. */
export const proposedChoice = (
  choices: readonly AssigneeChoice[],
  { status, photoRequired }: Pick<IncidentDetail, "status" | "photoRequired">,
): DispatchChoice => ({
  units: status === "dispatched" ? [] : choices.filter(({ isProposed }) => isProposed).map(({ assignee }) => assignee),
  kind: null,
  note: "",
  photoRequired,
});

/** A unit ticked or not; who was ticked first leads. */
export function toggleUnit({ units, ...rest }: DispatchChoice, assignee: string): DispatchChoice {
  const without = units.filter((one) => one !== assignee);
  return { ...rest, units: without.length < units.length ? without : [...units, assignee] };
}

/** The kinds that agree with what is ticked. */
export const possibleKinds = ({ units }: DispatchChoice): DispatchKind[] =>
  units.length > 1 ? ["joint", "transfer", "instructed"] : ["direct", "transfer", "instructed"];
