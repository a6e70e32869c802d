import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { CareVisit } from "@/lib/contracts/care/care-visit";
import type { listCareVisitsEndpoint } from "@/lib/contracts/care/care-visit-endpoints";
import { ok, type Result } from "@/lib/kernel/result";
import { listCareVisits as listRows } from "@/lib/server/db/queries/care/list-care-visits";
import { listDictionary } from "@/lib/server/db/queries/reference/list-dictionary";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";
import { toCareVisit } from "./to-care-visit";

type Query = z.output<typeof listCareVisitsEndpoint.query>;

export function listCareVisits(actor: Actor, { grid, until }: Query): Promise<Result<{ items: CareVisit[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, grid);
      if (parts.length === 0) return ok({ items: [] });
      const needs = await listDictionary(tx, "care-need", today());
      const rows = await listRows(tx, parts, until ?? today());
      return ok({ items: rows.map((row) => toCareVisit(row, needs)) });
    },
    { readOnly: true },
  );
}
