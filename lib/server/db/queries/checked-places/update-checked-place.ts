import type { Tx } from "../../tx";
import { type CheckedPlaceRow, checkedPlaceColumns, checkedPlaceRow } from "./checked-place-row";

const sql = `
update checked_places set name = $4, address = $5, check_days = $6, next_on = $7, closed_on = $8, revision = revision + 1, updated_at = now()
where district_code = $1 and id = $2 and revision = $3
returning ${checkedPlaceColumns}`;

/** Corrects a place on the revision that was seen; null when somebody else's change came first. */
export async function updateCheckedPlace(
  tx: Tx,
  before: CheckedPlaceRow,
  change: { name: string; address: string; checkDays: number | null; nextOn: string; closedOn: string | null },
): Promise<CheckedPlaceRow | null> {
  const { district_code, id, revision } = before;
  const { name, address, checkDays, nextOn, closedOn } = change;
  const values = [district_code, id, revision, name, address, checkDays, nextOn, closedOn];
  const [row] = await tx.rows(sql, values, checkedPlaceRow);
  return row ?? null;
}
