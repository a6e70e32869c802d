import type { PlaceGrade } from "@/lib/hazards/place-grade";
import type { Tx } from "../../tx";
import { type CheckedPlaceRow, checkedPlaceColumns, checkedPlaceRow } from "./checked-place-row";

const made = `
insert into place_checks (district_code, place_id, seq, grid_code, at, inspector_user_id, inspector_name, checks, note, points, stars)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

// A check that is told late and is older than the last changes nothing of how the place stands.
const graded = `
update checked_places set revision = revision + 1, updated_at = now(),
  points = case when checked_on > $3 then points else $4 end, stars = case when checked_on > $3 then stars else $5 end,
  next_on = case when checked_on > $3 then next_on else $6 end, checked_on = greatest(checked_on, $3)
where district_code = $1 and id = $2
returning ${checkedPlaceColumns}`;

interface Check {
  at: Date;
  /** Local day of `at`. */
  day: string;
  checks: readonly string[];
  note: string;
  grade: PlaceGrade;
  nextOn: string;
}

/** Keeps what a check found, and what that makes of the place. The place is held. */
export async function writePlaceCheck(
  tx: Tx,
  place: CheckedPlaceRow,
  { at, day, checks, note, grade: { points, stars }, nextOn }: Check,
): Promise<CheckedPlaceRow> {
  const { district_code, id } = place;
  const [row] = await tx.rows(graded, [district_code, id, day, points, stars, nextOn], checkedPlaceRow);
  if (!row) throw new Error("a place that was held is not there");
  const { userId, name } = tx.actor;
  await tx.run(made, [district_code, id, row.revision, row.grid_code, at, userId, name, checks, note, points, stars]);
  return row;
}
