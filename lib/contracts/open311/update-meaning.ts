import type { Role } from "@/lib/access/role";
import type { IncidentAction } from "@/lib/incidents/incident-action";

/** Who has cases in hand; their updates can be steps of the loop. */
const handlers: ReadonlySet<Role> = new Set(["department", "grid_leader"]);

const steps: Readonly<Record<string, IncidentAction>> = {
  in_progress: "start",
  fixed: "feed-back",
  closed: "feed-back",
};

/**
 * What an update does to a case: the next step of who has it in hand, or words on its timeline. Whatever status others claim, the case
 * moves by its own rules: their claim is told as words.
 */
export function updateMeaning(
  { status, description }: { status?: string | undefined; description: string },
  role: Role,
): { kind: "step"; action: IncidentAction; note: string } | { kind: "words"; text: string } {
  const action = status === undefined || !handlers.has(role) ? undefined : steps[status];
  if (action !== undefined) return { kind: "step", action, note: description };
  const claim = status === undefined || status === "open" || handlers.has(role) ? "" : `[${status}]`;
  return { kind: "words", text: [claim, description].filter(Boolean).join(" ") };
}
