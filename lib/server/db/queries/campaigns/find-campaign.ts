import type { Tx } from "../../tx";
import { type CampaignRow, campaignColumns, campaignRow } from "./campaign-row";

const sql = `select ${campaignColumns} from campaigns where district_code = any ($1) and id = $2`;

/** Ids are the database's own, so of several districts one at most has it. */
export async function findCampaign(tx: Tx, districtCodes: readonly string[], id: string): Promise<CampaignRow | null> {
  const [row] = await tx.rows(sql, [districtCodes, id], campaignRow);
  return row ?? null;
}
