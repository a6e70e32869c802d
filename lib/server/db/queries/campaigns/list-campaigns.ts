import type { Tx } from "../../tx";
import { type CampaignRow, campaignColumns, campaignRow } from "./campaign-row";

/** More have never been looked through; the newest are listed. */
const MOST = 200;

const sql = `
select ${campaignColumns} from campaigns where district_code = any ($1)
order by array_position(array['running', 'draft', 'closed'], status), created_at desc, id desc limit ${MOST}`;

/** The campaigns of these districts, as the row-level policies show them. */
export const listCampaigns = (tx: Tx, districtCodes: readonly string[]): Promise<CampaignRow[]> =>
  tx.rows(sql, [districtCodes], campaignRow);
