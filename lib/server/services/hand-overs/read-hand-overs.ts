import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { HandOver, HandOverSummary } from "@/lib/contracts/hand-overs/hand-over";
import type { listHandOversEndpoint, readHandOverFactsEndpoint } from "@/lib/contracts/hand-overs/hand-over-endpoints";
import type { Page } from "@/lib/contracts/paging";
import { isSettled } from "@/lib/incidents/incident-status";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findHandOver, findLastHandOver } from "@/lib/server/db/queries/hand-overs/find-hand-over";
import { listHandOvers as listRows } from "@/lib/server/db/queries/hand-overs/list-hand-overs";
import { listWatchedCases } from "@/lib/server/db/queries/hand-overs/watched-cases";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { pageOfRows } from "../page-of-rows";
import { scopeDistricts } from "../scope-districts";
import { areaFault } from "./area-fault";
import { factsOf } from "./facts-of";
import { toHandOver, toSummaries } from "./to-hand-over";

type Query = z.output<typeof listHandOversEndpoint.query>;
type Facts = z.output<typeof readHandOverFactsEndpoint.success.schema>;

export function listHandOvers(
  actor: Actor,
  { area, waiting, limit, cursor }: Query,
): Promise<Result<Page<HandOverSummary>>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      if (parts.length === 0) return ok({ items: [], nextCursor: null });
      const rows = await listRows(tx, { parts, isWaiting: waiting === "yes", after: cursor, limit: limit + 1 });
      const page = pageOfRows(
        rows,
        limit,
        (row) => row,
        ({ sort_at, id }) => [sort_at, id],
      );
      const summaries = await toSummaries(tx, page.items);
      return ok({ items: page.items.flatMap((row) => summaries.get(row) ?? []), nextCursor: page.nextCursor });
    },
    { readOnly: true },
  );
}

export function readHandOver(actor: Actor, id: string): Promise<Result<HandOver>> {
  return inTransaction(
    actor,
    async (tx) => {
      const row = await findHandOver(tx, await scopeDistricts(tx), id);
      return row ? ok(await toHandOver(tx, row)) : fail("not-found", { field: "id" });
    },
    { readOnly: true },
  );
}

/** What a note would say now. What the last one asked to watch and is not settled is offered again. */
export function readHandOverFacts(actor: Actor, area: string): Promise<Result<Facts>> {
  return inTransaction(
    actor,
    async (tx) => {
      const fault = await areaFault(tx, area);
      if (fault) return fault;
      const last = await findLastHandOver(tx, area);
      const watched = last ? await listWatchedCases(tx, last) : [];
      const facts = await factsOf(tx, area, new Date());
      return ok({ facts, watchedBefore: watched.filter(({ status }) => !isSettled(status)) });
    },
    { readOnly: true },
  );
}
