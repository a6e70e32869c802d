import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Hazard } from "@/lib/contracts/hazards/hazard";
import type { listHazardsEndpoint } from "@/lib/contracts/hazards/list-hazards-endpoint";
import type { Page } from "@/lib/contracts/paging";
import { ok, type Result } from "@/lib/kernel/result";
import { toHazard } from "@/lib/server/db/queries/hazards/hazard-row";
import { listHazards as listRows } from "@/lib/server/db/queries/hazards/list-hazards";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { pageOfRows } from "../page-of-rows";

type Query = z.output<typeof listHazardsEndpoint.query>;

export function listHazards(actor: Actor, query: Query): Promise<Result<Page<Hazard>>> {
  const { area, bbox, limit, cursor, ...filter } = query;
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      if (parts.length === 0) return ok({ items: [], nextCursor: null });
      const departmentCode = actor.role === "department" ? actor.departmentCode : null;
      const rows = await listRows(tx, { ...filter, parts, departmentCode, after: cursor, limit: limit + 1 });
      return ok(pageOfRows(rows, limit, toHazard, ({ sort_at, id }) => [sort_at, id]));
    },
    { readOnly: true, ...(bbox && { viewport: bbox }) },
  );
}
