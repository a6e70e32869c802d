import { z } from "zod";
import type { Tx } from "../../tx";
import type { CampaignRow } from "./campaign-row";

const sql = `
select grid_code as "gridCode", count(*)::int as checks from campaign_checks
where district_code = $1 and campaign_id = $2 and ($3::text is null or grid_code = $3) group by grid_code`;

const row = z.object({ gridCode: z.string(), checks: z.int() });

/** How often each grid was checked, or one of them. */
export const countCampaignChecks = (
  tx: Tx,
  campaign: CampaignRow,
  gridCode: string | null = null,
): Promise<z.infer<typeof row>[]> => tx.rows(sql, [campaign.district_code, campaign.id, gridCode], row);
