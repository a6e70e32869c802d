import type { Tx } from "../../tx";
import { type CareVisitRow, careVisitRow, careVisitSelect } from "./care-visit-row";

const sql = `${careVisitSelect}
where v.district_code = any ($1) and v.id = $2 and v.grid_code ^@ any ($3) for update of v, h`;

/** The visit, when it lies in the actor's scope; it and its household are held until the end of the transaction. */
export async function findCareVisit(
  tx: Tx,
  districtCodes: readonly string[],
  id: string,
): Promise<CareVisitRow | null> {
  const [row] = await tx.rows(sql, [districtCodes, id, tx.actor.scope], careVisitRow);
  return row ?? null;
}
