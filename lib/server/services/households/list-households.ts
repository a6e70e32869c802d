import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import type { listHouseholdsEndpoint } from "@/lib/contracts/households/list-households-endpoint";
import type { Page } from "@/lib/contracts/paging";
import { maskHousehold } from "@/lib/households/household-view";
import { ok, type Result } from "@/lib/kernel/result";
import { listHouseholds as listRows } from "@/lib/server/db/queries/households/list-households";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { pageOfRows } from "../page-of-rows";
import { householdRecord } from "./household-record";

type Query = z.output<typeof listHouseholdsEndpoint.query>;

/** Masked, always: a contact is shown one at a time, by `revealHousehold`. */
export function listHouseholds(
  actor: Actor,
  { grid, bbox, limit, cursor }: Query,
): Promise<Result<Page<MaskedHousehold>>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, grid);
      if (parts.length === 0) return ok({ items: [], nextCursor: null });
      const rows = await listRows(tx, { parts, after: cursor, limit: limit + 1 });
      return ok(
        pageOfRows(
          rows,
          limit,
          (row) => maskHousehold(householdRecord(row)),
          (row) => [row.grid_code, row.building_id, String(row.stairwell), String(row.floor), row.id],
        ),
      );
    },
    { readOnly: true, ...(bbox && { viewport: bbox }) },
  );
}
