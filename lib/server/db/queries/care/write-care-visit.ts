import type { CareOutcome } from "@/lib/households/care-visit";
import type { Tx } from "../../tx";
import type { CareVisitRow } from "./care-visit-row";

const made = `
update care_visits set visited_at = $3, visitor_user_id = $4, visitor_name = $5, outcome = $6, checks = $7, note = $8
where district_code = $1 and id = $2`;
const seen = `
update households set last_visit_on = greatest(last_visit_on, $3::date), revision = revision + 1, updated_at = now()
where district_code = $1 and id = $2`;

interface Visit {
  at: Date;
  /** Local day of `at`. */
  day: string;
  outcome: CareOutcome;
  checks: readonly string[];
  note: string;
}

/** Keeps how a visit ended. The household's last visit is the last at which somebody was met. */
export async function writeCareVisit(
  tx: Tx,
  row: CareVisitRow,
  { at, day, outcome, checks, note }: Visit,
): Promise<void> {
  const { userId, name } = tx.actor;
  await tx.run(made, [row.district_code, row.visit_id, at, userId, name, outcome, checks, note]);
  if (outcome === "met" || outcome === "follow-up") await tx.run(seen, [row.district_code, row.id, day]);
}
