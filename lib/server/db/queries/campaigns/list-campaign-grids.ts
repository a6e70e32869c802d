import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import type { CampaignRow } from "./campaign-row";

const row = z.object({ code: z.string() });

/** The grids of a campaign that are in force, as far as they lie in the parts. */
export async function listCampaignGrids(tx: Tx, campaign: CampaignRow, parts: readonly ScopePart[]): Promise<string[]> {
  const statement = new Statement();
  const seen = parts
    .map((part) => `(${inPart(statement, part, { district: "district_code", code: "code" })})`)
    .join(" or ");
  const text = `
    select code from grids where (${seen}) and district_code = ${statement.value(campaign.district_code)}
      and code ^@ any (${statement.value(campaign.places)}::text[]) and upper_inf(validity) order by code`;
  return (await tx.rows(text, statement.values, row)).map(({ code }) => code);
}
