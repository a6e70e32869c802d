import type { CareVisit } from "@/lib/contracts/care/care-visit";
import type { DictionaryEntry } from "@/lib/contracts/reference/list-dictionary-endpoint";
import { visitDaysOf } from "@/lib/households/care-visit";
import { maskHousehold } from "@/lib/households/household-view";
import type { CareVisitRow } from "@/lib/server/db/queries/care/care-visit-row";
import { householdRecord } from "../households/household-record";

/** The rhythm of a household's visits, by what the dictionary says of its needs. */
export function rhythmOf(
  row: Pick<CareVisitRow, "visit_days" | "care_needs">,
  needs: readonly DictionaryEntry[],
): number {
  const usual = needs.flatMap(({ code, data: { visitDays } }) =>
    row.care_needs.includes(code) && typeof visitDays === "number" ? [visitDays] : [],
  );
  return visitDaysOf(row.visit_days, usual);
}

export const toCareVisit = (row: CareVisitRow, needs: readonly DictionaryEntry[]): CareVisit => ({
  id: row.visit_id,
  dueOn: row.due_on,
  visitDays: rhythmOf(row, needs),
  household: maskHousehold(householdRecord(row)),
});
