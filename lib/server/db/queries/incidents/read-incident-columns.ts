import { escapeLiteral } from "pg";
import { incidentSources } from "@/lib/incidents/incident-source";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import type { Tx } from "../../tx";
import type { ScopePart } from "../scope-parts";
import { isOfDepartment } from "./is-of-department";
import { notDrill } from "./not-drill";

export interface ColumnsFilter {
  parts: readonly ScopePart[];
  /** Set for a department, which sees what it was given. */
  departmentCode: string | null;
  since?: string | undefined;
  until?: string | undefined;
  limit: number;
}

/** What is most common stands first: the database compares one after another. */
const byCount = [...incidentStatuses].sort((a, b) => Number(b === "closed") - Number(a === "closed"));
const place = (column: string, list: readonly string[], asked = list): string =>
  `case ${column} ${asked.map((name) => `when '${name}' then ${list.indexOf(name)}`).join(" ")} end`;

/** Codes have a fixed number of digits, so that only the times may lack and each field begins where it did in the row before. */
const fields = [
  "id",
  "st_x(position)",
  "st_y(position)",
  "category",
  "grid_code",
  `least(revision, 255) * 65536 + severity * 4096 + (${place("source", incidentSources)}) * 256 + ${place("status", incidentStatuses, byCount)}`,
  "reported_at",
  "closed_at",
  "due_at",
  "case when closed_at is null then due_from end",
];

/** Where the fields' bytes begin in a row: after the field count and the lengths of 4 bytes before each. */
const at = { id: 6, lng: 18, lat: 30, category: 42, grid: 51, facts: 70, reportedAt: 78, closedAt: 90 } as const;

/** Takes the cases one by one; nothing is made for a case but the numbers. */
export interface ColumnsSink {
  add(
    id: number,
    lng: number,
    lat: number,
    category: number,
    grid: number,
    /** Revision (at most 255) · 2¹⁶ + severity · 2¹² + place of the source · 2⁸ + place of the status in their lists */
    facts: number,
    /** Seconds since 1970; 0 = none */
    reportedAt: number,
    closedAt: number,
    dueAt: number,
    /** Of a case that is not closed. */
    dueFrom: number,
  ): void;
}

/**
 * Hands the cases of the parts to the sink, in no order: sorting would cost more than all the rest. Runs as `fangge_whole`,
 * whose policy tests role and scope as always but no window (migration 20261124000015).
 */
export function readIncidentColumns(tx: Tx, filter: ColumnsFilter, sink: ColumnsSink): Promise<void> {
  const conditions = [
    `(${filter.parts.map(inPart).join(" or ")})`,
    // A drill can be followed while it runs; afterwards no map or week counts it.
    `(${notDrill} or closed_at is null)`,
    ...(filter.departmentCode === null ? [] : [isOfDepartment(escapeLiteral(filter.departmentCode))]),
    ...(filter.since ? [`reported_at >= ${escapeLiteral(filter.since)}`] : []),
    ...(filter.until ? [`reported_at < ${escapeLiteral(filter.until)}`] : []),
  ];
  const select = `select ${fields.join(", ")} from incidents where ${conditions.join(" and ")} limit ${filter.limit}`;
  return tx.copyAs("fangge_whole", select, (row) => {
    const closedBytes = bytesAt(row, at.closedAt);
    const dueAt = at.closedAt + closedBytes + 4;
    const dueBytes = bytesAt(row, dueAt);
    const dueFrom = dueAt + dueBytes + 4;
    sink.add(
      wholeNumber(row, at.id),
      row.readDoubleBE(at.lng),
      row.readDoubleBE(at.lat),
      digits(row, at.category, 5),
      digits(row, at.grid, 15),
      row.readInt32BE(at.facts),
      seconds(row, at.reportedAt),
      closedBytes === 0 ? 0 : seconds(row, at.closedAt),
      dueBytes === 0 ? 0 : seconds(row, dueAt),
      bytesAt(row, dueFrom) === 0 ? 0 : seconds(row, dueFrom),
    );
  });
}

/** Length of the field that begins there; nothing is sent for what there is not. */
const bytesAt = (row: Buffer, offset: number): number => Math.max(0, row.readInt32BE(offset - 4));

const inPart = ({ districtCode, prefix }: ScopePart): string =>
  `(district_code = ${escapeLiteral(districtCode)} and grid_code >= ${escapeLiteral(prefix)} and grid_code < ${escapeLiteral(`${prefix}~`)})`;

/** PostgreSQL counts microseconds from 2000-01-01 UTC. */
const EPOCH_2000_SECONDS = 946_684_800;
const seconds = (row: Buffer, offset: number): number =>
  Math.round(wholeNumber(row, offset) / 1e6) + EPOCH_2000_SECONDS;

/** int8, exact up to 2⁵³; a BigInt would take ten times as long. */
const wholeNumber = (row: Buffer, offset: number): number =>
  row.readInt32BE(offset) * 2 ** 32 + row.readUInt32BE(offset + 4);

function digits(row: Buffer, offset: number, count: number): number {
  let value = 0;
  for (let index = offset; index < offset + count; index += 1) value = value * 10 + row[index]! - 48;
  return value;
}
