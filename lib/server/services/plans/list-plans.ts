import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Page } from "@/lib/contracts/paging";
import type { listPlansEndpoint } from "@/lib/contracts/plans/list-plans-endpoint";
import type { PlanSummary } from "@/lib/contracts/plans/plan";
import { ok, type Result } from "@/lib/kernel/result";
import { listPlans as listRows } from "@/lib/server/db/queries/plans/list-plans";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { pageOfRows } from "../page-of-rows";
import { planSummary } from "./plan-summary";

type Query = z.output<typeof listPlansEndpoint.query>;

export function listPlans(
  actor: Actor,
  { area, layer, status, limit, cursor }: Query,
): Promise<Result<Page<PlanSummary>>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const districtCodes = [...new Set(parts.map(({ districtCode }) => districtCode))];
      const codes = parts.map(({ prefix }) => prefix);
      const rows = await listRows(tx, { districtCodes, codes, layer, status, after: cursor, limit: limit + 1 });
      return ok(pageOfRows(rows, limit, planSummary, ({ id }) => [id]));
    },
    { readOnly: true },
  );
}
