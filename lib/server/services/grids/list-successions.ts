import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { shownCount } from "@/lib/access/small-count";
import type { listSuccessionsEndpoint, Succession } from "@/lib/contracts/grids/list-successions-endpoint";
import type { Page } from "@/lib/contracts/paging";
import { ok, type Result } from "@/lib/kernel/result";
import { listSuccessions as listRows } from "@/lib/server/db/queries/grids/list-successions";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { pageOfRows } from "../page-of-rows";
import { today } from "../today";

type Query = z.output<typeof listSuccessionsEndpoint.query>;

/** The table of old and new codes, as far as the scope goes. */
export function listSuccessions(actor: Actor, { area, code, limit, cursor }: Query): Promise<Result<Page<Succession>>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const rows =
        parts.length === 0 ? [] : await listRows(tx, parts, { code, today: today(), after: cursor, limit: limit + 1 });
      const toAnswer = (row: (typeof rows)[number]): Succession => ({
        oldCode: row.old_code,
        newCode: row.new_code,
        effectiveOn: row.effective_on,
        retired: row.retired,
        areaSquareMetres: Math.round(row.area),
        households: actor.role === "department" ? null : shownCount(actor.role, row.households),
        planId: row.plan_id,
        plan: row.plan,
      });
      return ok(pageOfRows(rows, limit, toAnswer, (row) => [row.effective_on, row.old_code, row.new_code]));
    },
    { readOnly: true },
  );
}
