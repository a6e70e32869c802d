import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { GridFeature } from "@/lib/contracts/grids/grid";
import type { listGridsEndpoint } from "@/lib/contracts/grids/list-grids-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { listGrids as listRows } from "@/lib/server/db/queries/grids/list-grids";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";
import { gridFeature } from "./grid-feature";

type Query = z.output<typeof listGridsEndpoint.query>;

export function listGrids(actor: Actor, { area, at, bbox }: Query): Promise<Result<GridFeature[]>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await listRows(tx, parts, at ?? today());
      return ok(rows.map((row) => gridFeature(actor.role, row)));
    },
    { readOnly: true, ...(bbox && { viewport: bbox }) },
  );
}
