import { z } from "zod";
import type { Tx } from "../../tx";
import type { CampaignRow } from "./campaign-row";

const sql = `
insert into campaign_checks (district_code, campaign_id, grid_code, day, note, at, by_user, by_name)
values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`;

const row = z.object({ id: z.string() });

export async function insertCampaignCheck(
  tx: Tx,
  campaign: CampaignRow,
  { gridCode, day, note, at }: { gridCode: string; day: string; note: string; at: Date },
): Promise<string> {
  const { actor } = tx;
  const values = [campaign.district_code, campaign.id, gridCode, day, note, at, actor.userId, actor.name];
  const [written] = await tx.rows(sql, values, row);
  if (!written) throw new Error("a check of a campaign was not written");
  return written.id;
}
