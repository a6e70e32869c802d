import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { encodeIncidentColumns } from "@/lib/contracts/incident-columns";
import type { readIncidentColumnsEndpoint } from "@/lib/contracts/incidents/read-incident-columns-endpoint";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { readIncidentColumns as readCases } from "@/lib/server/db/queries/incidents/read-incident-columns";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { liveStream } from "@/lib/server/live/live";
import { GatheredColumns } from "./gathered-columns";

type Query = z.output<typeof readIncidentColumnsEndpoint.query>;

/** 24 MB of columns; who wants more has to ask for a shorter time. */
const MOST_CASES = 1_000_000;

export function readIncidentColumns(
  actor: Actor,
  { area, since, until }: Query,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  // Taken before the rows are read: what is committed meanwhile comes by the stream again rather than not at all.
  const { lastEventId } = liveStream();
  return inTransaction(
    actor,
    async (tx) => {
      const departmentCode = actor.role === "department" ? actor.departmentCode : null;
      const cases = new GatheredColumns(MOST_CASES);
      for (const part of await scopeParts(tx, area)) {
        await readCases(tx, { part, departmentCode, since, until }, (grid, records) => cases.add(grid, records));
        if (cases.tooMany) return fail("invalid-parameter", { field: "since", details: { most: MOST_CASES } });
      }
      return ok(encodeIncidentColumns(cases.columns(lastEventId)));
    },
    { readOnly: true },
  );
}
