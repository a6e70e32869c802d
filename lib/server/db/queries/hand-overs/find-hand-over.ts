import type { Tx } from "../../tx";
import { type HandOverRow, handOverColumns, handOverRow } from "./hand-over-row";

const byId = `select ${handOverColumns} from hand_overs h where h.district_code = any ($1) and h.id = $2`;
const last = `
select ${handOverColumns} from hand_overs h where h.district_code = $1 and h.area_code = $2
order by h.written_at desc, h.id desc limit 1`;

/** The note, when its area lies in the actor's scope. */
export async function findHandOver(tx: Tx, districtCodes: readonly string[], id: string): Promise<HandOverRow | null> {
  const [row] = await tx.rows(byId, [districtCodes, id], handOverRow);
  return row ?? null;
}

/** The newest note that was written for exactly this area. */
export async function findLastHandOver(tx: Tx, areaCode: string): Promise<HandOverRow | null> {
  const [row] = await tx.rows(last, [areaCode.slice(0, 6), areaCode], handOverRow);
  return row ?? null;
}
