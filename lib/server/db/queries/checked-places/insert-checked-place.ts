import type { Position } from "@/lib/contracts/fields";
import type { Tx } from "../../tx";
import { type CheckedPlaceRow, checkedPlaceColumns, checkedPlaceRow } from "./checked-place-row";

const sql = `
insert into checked_places (district_code, grid_code, kind, name, address, position, check_days, next_on)
values ($1, $2, $3, $4, $5, ST_SetSRID(ST_MakePoint($6, $7), 4326), $8, $9)
returning ${checkedPlaceColumns}`;

export async function insertCheckedPlace(
  tx: Tx,
  { districtCode, gridCode }: { districtCode: string; gridCode: string },
  place: {
    kind: string;
    name: string;
    address: string;
    position: Position;
    checkDays: number | null;
    nextOn: string;
  },
): Promise<CheckedPlaceRow> {
  const { kind, name, address, position, checkDays, nextOn } = place;
  const values = [districtCode, gridCode, kind, name, address, ...position, checkDays, nextOn];
  const [row] = await tx.rows(sql, values, checkedPlaceRow);
  if (!row) throw new Error("insert returned no place");
  return row;
}
