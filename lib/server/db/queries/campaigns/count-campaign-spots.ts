import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { campaignConditions } from "./campaign-conditions";
import type { CampaignRow, SpotCounts } from "./campaign-row";

const row = z.object({ found: z.int(), rectified: z.int(), overdue: z.int() });

/** What of a campaign's cases lies within the radius of each of its spots, in their order. One case may lie near several. */
export function countCampaignSpots(
  tx: Tx,
  campaign: CampaignRow,
  { parts, now }: { parts: readonly ScopePart[]; now: Date },
): Promise<SpotCounts[]> {
  const statement = new Statement();
  const value = (given: unknown): string => statement.value(given);
  const moment = `${value(now)}::timestamptz`;
  const { fits, added } = campaignConditions(campaign, value);
  const seen = parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const columns = `position, status = 'closed' as rectified, closed_at is null and due_at < ${moment} as overdue`;
  const text = `
    with spots as (
      select place, (spot->>'radiusMetres')::float8 as metres, ST_SetSRID(ST_MakePoint((spot->'position'->>0)::float8,
        (spot->'position'->>1)::float8), 4326)::geography as at
      from jsonb_array_elements(${value(JSON.stringify(campaign.spots))}::jsonb) with ordinality given (spot, place))
    select count(one.rectified)::int as found, count(*) filter (where rectified)::int as rectified,
      count(*) filter (where overdue)::int as overdue
    from spots left join (select ${columns} from incidents where ${fits} and (${seen})
      union all select ${columns} from incidents where ${added} and (${seen})) as one
      on ST_DWithin(one.position::geography, spots.at, spots.metres)
    group by spots.place order by spots.place`;
  return tx.rows(text, statement.values, row);
}
