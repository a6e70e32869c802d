import type { Tx } from "../../tx";
import { type CheckedPlaceRow, checkedPlaceColumns, checkedPlaceRow } from "./checked-place-row";

const select = `select ${checkedPlaceColumns} from checked_places
where district_code = any ($1) and id = $2 and grid_code ^@ any ($3)`;

/** The place, when it lies in the actor's scope. @param held until the end of the transaction, so that checks come one after another */
export async function findCheckedPlace(
  tx: Tx,
  districtCodes: readonly string[],
  { id, held }: { id: string; held: boolean },
): Promise<CheckedPlaceRow | null> {
  const sql = held ? `${select} for update` : select;
  const [row] = await tx.rows(sql, [districtCodes, id, tx.actor.scope], checkedPlaceRow);
  return row ?? null;
}
