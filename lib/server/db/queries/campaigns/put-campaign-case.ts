import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";
import type { CampaignRow } from "./campaign-row";

const sql = `
insert into campaign_cases (district_code, campaign_id, incident_id, grid_code, counts, reason, at, by_name)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (district_code, campaign_id, incident_id) do update
  set counts = excluded.counts, reason = excluded.reason, at = excluded.at, by_name = excluded.by_name`;

/** @param counts null leaves it to class, place and day again */
export async function putCampaignCase(
  tx: Tx,
  campaign: CampaignRow,
  incident: IncidentRow,
  { counts, reason, at }: { counts: boolean | null; reason: string; at: Date },
): Promise<void> {
  const { district_code: district, id, grid_code: gridCode } = incident;
  await tx.run(sql, [district, campaign.id, id, gridCode, counts, reason, at, tx.actor.name]);
}
