import type { Actor } from "@/lib/access/actor";
import { touches } from "@/lib/access/scope";
import type { Campaign } from "@/lib/contracts/campaigns/campaign";
import { ok, type Result } from "@/lib/kernel/result";
import { listCampaigns as listRows } from "@/lib/server/db/queries/campaigns/list-campaigns";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

import { toCampaign } from "./to-campaign";

export function listCampaigns(actor: Actor): Promise<Result<{ items: Campaign[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const rows = await listRows(tx, await scopeDistricts(tx));
      const touching = rows.filter(({ places }) => places.some((place) => touches(actor.scope, place)));
      // What is not begun is the business of those who write it.
      const shown = actor.role === "commander" ? touching : touching.filter(({ status }) => status !== "draft");
      return ok({ items: shown.map((row) => toCampaign(row, actor)) });
    },
    { readOnly: true },
  );
}
