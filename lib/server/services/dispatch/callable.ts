import { reasonsOf } from "@/lib/incidents/dispatch/suggestion-reason";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { CalledUnitRow } from "@/lib/server/db/queries/dispatch/insert-incident-unit";
import type { Candidate } from "./candidates-for";

/** The candidate of this name with why it may be called, or why it may not: not responsible here, or off duty now. */
export function callable(
  candidates: readonly Candidate[],
  name: string,
  field: string,
): Result<Omit<CalledUnitRow, "part" | "kind">> {
  const found = candidates.find(({ assignee }) => assignee === name);
  if (!found) return fail("unknown-assignee", { field });
  if (found.duty === "off") return fail("assignee-off-duty", { field, details: { name: found.who.name } });
  const { kind, key, name: fullName } = found.who;
  return ok({
    departmentCode: kind === "department" ? key : null,
    userId: kind === "user" ? key : null,
    name: fullName,
    why: reasonsOf(found),
  });
}
