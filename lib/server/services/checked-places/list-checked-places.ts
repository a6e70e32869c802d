import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { CheckedPlace } from "@/lib/contracts/checked-places/checked-place";
import type { listCheckedPlacesEndpoint } from "@/lib/contracts/checked-places/checked-place-endpoints";
import type { Page } from "@/lib/contracts/paging";
import { ok, type Result } from "@/lib/kernel/result";
import { toCheckedPlace } from "@/lib/server/db/queries/checked-places/checked-place-row";
import { listCheckedPlaces as listRows } from "@/lib/server/db/queries/checked-places/list-checked-places";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { pageOfRows } from "../page-of-rows";
import { checkDaysOf, placeKinds } from "./place-kinds";

type Query = z.output<typeof listCheckedPlacesEndpoint.query>;

export function listCheckedPlaces(
  actor: Actor,
  { area, kind, until, limit, cursor }: Query,
): Promise<Result<Page<CheckedPlace>>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      if (parts.length === 0) return ok({ items: [], nextCursor: null });
      const rows = await listRows(tx, { parts, kind, until, after: cursor, limit: limit + 1 });
      const kinds = await placeKinds(tx);
      return ok(
        pageOfRows(
          rows,
          limit,
          (row) => toCheckedPlace(row, checkDaysOf(row, kinds)),
          (row) => [row.next_on, row.id],
        ),
      );
    },
    { readOnly: true },
  );
}
