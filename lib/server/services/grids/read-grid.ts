import type { Actor } from "@/lib/access/actor";
import type { GridFeature } from "@/lib/contracts/grids/grid";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { listGrids } from "@/lib/server/db/queries/grids/list-grids";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";
import { gridFeature } from "./grid-feature";

export function readGrid(actor: Actor, code: string, day = today()): Promise<Result<GridFeature>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, code);
      const [row] = parts.length === 0 ? [] : await listGrids(tx, parts, day);
      return row ? ok(gridFeature(actor.role, row)) : fail("not-found", { field: "code" });
    },
    { readOnly: true },
  );
}
