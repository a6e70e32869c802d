import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { GridFeature } from "@/lib/contracts/grids/grid";
import type { retiredGridSchema } from "@/lib/contracts/grids/read-grid-endpoint";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { listGrids } from "@/lib/server/db/queries/grids/list-grids";
import { listSuccessors } from "@/lib/server/db/queries/grids/list-successors";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { today } from "../today";
import { gridFeature } from "./grid-feature";

/** @param day without one a retired grid is answered with the grids that took over its ground */
export function readGrid(actor: Actor, code: string, day?: string): Promise<Result<GridFeature>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, code);
      const [row] = parts.length === 0 ? [] : await listGrids(tx, parts, day ?? today());
      if (row) return ok(gridFeature(actor.role, row));
      return parts.length > 0 && day === undefined ? retired(tx, code) : fail("not-found", { field: "code" });
    },
    { readOnly: true },
  );
}

/** Old links lead on: who has the ground now, as far as the scope goes. */
async function retired(tx: Tx, code: string): Promise<Result<never>> {
  const heirs = (await listSuccessors(tx, code, today())).filter((heir) => covers(tx.actor.scope, heir.code));
  const [first] = heirs;
  if (!first) return fail("not-found", { field: "code" });
  const details: z.output<typeof retiredGridSchema> = {
    retiredOn: first.since,
    successors: heirs.map((heir) => heir.code),
  };
  return fail("grid-retired", { field: "code", details });
}
