import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { encodeIncidentColumns, type IncidentColumns } from "@/lib/contracts/incident-columns";
import type { readIncidentColumnsEndpoint } from "@/lib/contracts/incidents/read-incident-columns-endpoint";
import { incidentSources } from "@/lib/incidents/incident-source";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import { fail, ok, type Result } from "@/lib/kernel/result";
import {
  type ColumnBytes,
  readIncidentColumns as readBytes,
} from "@/lib/server/db/queries/incidents/read-incident-columns";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { liveStream } from "@/lib/server/live/live";

type Query = z.output<typeof readIncidentColumnsEndpoint.query>;

/** 15 MB of columns; who wants more has to ask for a shorter time. */
const MOST_CASES = 500_000;

export function readIncidentColumns(
  actor: Actor,
  { area, since, until }: Query,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  // Taken before the rows are read: what is committed meanwhile comes by the stream again rather than not at all.
  const { lastEventId } = liveStream();
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const departmentCode = actor.role === "department" ? actor.departmentCode : null;
      const lists = { statuses: incidentStatuses, sources: incidentSources };
      const filter = { parts, departmentCode, since, until, ...lists, limit: MOST_CASES + 1 };
      const packed = parts.length === 0 ? nothing : await readBytes(tx, filter);
      if (packed.count > MOST_CASES)
        return fail("invalid-parameter", { field: "since", details: { most: MOST_CASES } });
      return ok(encodeIncidentColumns(unpacked(packed, lastEventId)));
    },
    { readOnly: true },
  );
}

const none = Buffer.alloc(0);
const nothing: ColumnBytes = {
  count: 0,
  id: none,
  position: none,
  reported_at: none,
  closed_at: none,
  due_at: none,
  grid: none,
  facts: none,
};

const POINT_BYTES = 21;
/** PostgreSQL counts microseconds from 2000-01-01 UTC. */
const EPOCH_2000_SECONDS = 946_684_800;

/** One pass with plain reads: an iterator per column would take longer than the query. */
function unpacked(packed: ColumnBytes, lastEventId: number): IncidentColumns {
  const { count, id, position, reported_at, closed_at, due_at, grid, facts } = packed;
  const columns = emptyColumns(count);
  const categories = new Places();
  const grids = new Places();
  for (let index = 0; index < count; index += 1) {
    const at = index * 8;
    columns.id[index] = wholeNumber(id, at);
    columns.lng[index] = Math.round(position.readDoubleLE(index * POINT_BYTES + 5) * 1e7);
    columns.lat[index] = Math.round(position.readDoubleLE(index * POINT_BYTES + 13) * 1e7);
    columns.reportedAt[index] = seconds(reported_at, at);
    columns.closedAt[index] = seconds(closed_at, at);
    columns.dueAt[index] = seconds(due_at, at);
    columns.grid[index] = grids.of(wholeNumber(grid, at));
    columns.category[index] = categories.of(facts.readUInt32BE(at));
    columns.source[index] = facts[at + 4]!;
    columns.revision[index] = facts[at + 5]!;
    columns.severity[index] = facts[at + 6]!;
    columns.status[index] = facts[at + 7]!;
  }
  return {
    ...columns,
    lastEventId,
    statuses: incidentStatuses,
    sources: incidentSources,
    categories: categories.codes(5),
    gridCodes: grids.codes(15),
  };
}

/** Codes of digits in the order of their first mention. */
class Places {
  readonly #places = new Map<number, number>();

  of(code: number): number {
    const known = this.#places.get(code);
    if (known !== undefined) return known;
    this.#places.set(code, this.#places.size);
    return this.#places.size - 1;
  }

  codes(digits: number): string[] {
    return [...this.#places.keys()].map((code) => String(code).padStart(digits, "0"));
  }
}

const emptyColumns = (count: number) => ({
  id: new Float64Array(count),
  lng: new Int32Array(count),
  lat: new Int32Array(count),
  reportedAt: new Uint32Array(count),
  closedAt: new Uint32Array(count),
  dueAt: new Uint32Array(count),
  category: new Uint16Array(count),
  grid: new Uint16Array(count),
  revision: new Uint8Array(count),
  severity: new Uint8Array(count),
  source: new Uint8Array(count),
  status: new Uint8Array(count),
});

/** int8, exact up to 2⁵³; a BigInt would take ten times as long. */
const wholeNumber = (bytes: Buffer, at: number): number => bytes.readInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);

const seconds = (bytes: Buffer, at: number): number => Math.round(wholeNumber(bytes, at) / 1e6) + EPOCH_2000_SECONDS;
