import { z } from "zod";
import type { Tx } from "../../tx";
import { indicatorConditions } from "../incidents/indicator-conditions";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { campaignConditions } from "./campaign-conditions";
import type { CampaignRow } from "./campaign-row";

const row = z.object({
  gridCode: z.string(),
  found: z.int(),
  rectified: z.int(),
  overdue: z.int(),
  judged: z.int(),
  inTime: z.int(),
});

/** `countCampaign` in SQL, by grid: two selects that share no case, each by its own index. */
export function countCampaignCases(
  tx: Tx,
  campaign: CampaignRow,
  { parts, now }: { parts: readonly ScopePart[]; now: Date },
): Promise<z.infer<typeof row>[]> {
  const statement = new Statement();
  const value = (given: unknown): string => statement.value(given);
  const moment = `${value(now)}::timestamptz`;
  const { counts, meets } = indicatorConditions(moment)["closure-in-time"];
  const { fits, added } = campaignConditions(campaign, value);
  const seen = parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const columns = `grid_code, status = 'closed' as rectified, closed_at is null and due_at < ${moment} as overdue,
    ${counts} as judged, ${counts} and ${meets} as in_time`;
  const text = `
    select grid_code as "gridCode", count(*)::int as found, count(*) filter (where rectified)::int as rectified,
      count(*) filter (where overdue)::int as overdue, count(*) filter (where judged)::int as judged,
      count(*) filter (where in_time)::int as "inTime"
    from (select ${columns} from incidents where ${fits} and (${seen})
      union all select ${columns} from incidents where ${added} and (${seen})) as one group by grid_code`;
  return tx.rows(text, statement.values, row);
}
