import type { CampaignBody } from "@/lib/contracts/campaigns/campaign";
import type { CampaignStatus } from "@/lib/incidents/campaign/campaign";
import type { GridCounts } from "@/lib/incidents/campaign/campaign-counts";
import type { Tx } from "../../tx";
import { type CampaignRow, campaignColumns, campaignRow, type SpotCounts } from "./campaign-row";

interface FinalCounts {
  grids: readonly GridCounts[];
  spots: readonly SpotCounts[];
}

const insert = `
insert into campaigns (name, purpose, area_code, places, categories, from_day, to_day, targets, updated_at, updated_by_name, district_code,
  spots, created_at, created_by_name)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $9, $10) returning ${campaignColumns}`;

const update = `
update campaigns set name = $1, purpose = $2, area_code = $3, places = $4, categories = $5, from_day = $6, to_day = $7, targets = $8,
  updated_at = $9, updated_by_name = $10, spots = $12, revision = revision + 1
where district_code = $11 and id = $13 and revision = $14 returning ${campaignColumns}`;

const move = `
update campaigns set status = $4, summary = $5, final = $6, final_spots = $9, updated_at = $7, updated_by_name = $8, revision = revision + 1,
  started_at = case $4 when 'running' then $7 else started_at end, closed_at = case $4 when 'closed' then $7 else closed_at end
where district_code = $1 and id = $2 and revision = $3 returning ${campaignColumns}`;

const raise = `
update campaigns set updated_at = $4, updated_by_name = $5, revision = revision + 1
where district_code = $1 and id = $2 and revision = $3 returning ${campaignColumns}`;

/**
 * Writes what a campaign is, a new one without `over`, else on the revision of `over`.
 * @returns null when somebody else changed it meanwhile
 */
export async function writeCampaign(
  tx: Tx,
  body: CampaignBody & { areaCode: string },
  at: Date,
  over?: CampaignRow,
): Promise<CampaignRow | null> {
  const values = [
    ...[body.name, body.purpose, body.areaCode, body.places, body.categories, body.fromDay, body.toDay],
    ...[JSON.stringify(body.targets), at, tx.actor.name, body.areaCode.slice(0, 6), JSON.stringify(body.spots)],
  ];
  const [row] = over
    ? await tx.rows(update, [...values, over.id, over.revision], campaignRow)
    : await tx.rows(insert, values, campaignRow);
  return row ?? null;
}

/** @param final the counts of every grid and spot, when it is closed · @returns null when somebody else changed it meanwhile */
export async function moveCampaign(
  tx: Tx,
  before: CampaignRow,
  after: { status: CampaignStatus; summary: string; final: FinalCounts | null },
  at: Date,
): Promise<CampaignRow | null> {
  const { district_code: district, id, revision } = before;
  const [final, finalSpots] = [after.final?.grids, after.final?.spots].map(
    (counts) => counts && JSON.stringify(counts),
  );
  const values = [district, id, revision, after.status, after.summary, final, at, tx.actor.name, finalSpots];
  const [row] = await tx.rows(move, values, campaignRow);
  return row ?? null;
}

/** Says that something of the campaign changed, for whoever has seen this revision. */
export async function raiseCampaign(tx: Tx, before: CampaignRow, at: Date): Promise<CampaignRow | null> {
  const values = [before.district_code, before.id, before.revision, at, tx.actor.name];
  const [row] = await tx.rows(raise, values, campaignRow);
  return row ?? null;
}
