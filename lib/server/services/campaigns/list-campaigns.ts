import type { Actor } from "@/lib/access/actor";
import type { Campaign } from "@/lib/contracts/campaigns/campaign";
import { ok, type Result } from "@/lib/kernel/result";
import { listCampaigns as listRows } from "@/lib/server/db/queries/campaigns/list-campaigns";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { toCampaign } from "./to-campaign";
import { isVisibleCampaign } from "./visible-campaign";

export function listCampaigns(actor: Actor): Promise<Result<{ items: Campaign[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const rows = await listRows(tx, await scopeDistricts(tx));
      const shown = rows.filter((row) => isVisibleCampaign(actor, row));
      return ok({ items: shown.map((row) => toCampaign(row, actor)) });
    },
    { readOnly: true },
  );
}
