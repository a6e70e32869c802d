import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

export interface ColumnsFilter {
  parts: readonly ScopePart[];
  /** Set for a department, which sees what it was given. */
  departmentCode: string | null;
  since?: string | undefined;
  until?: string | undefined;
  statuses: readonly string[];
  sources: readonly string[];
  limit: number;
}

const bytes = z.instanceof(Buffer);
const row = z.object({
  count: z.int(),
  /** int8 */
  id: bytes,
  /** Well-known binary of a point, 21 bytes: order (1 = little-endian), type, x, y as doubles. */
  position: bytes,
  /** int8: microseconds since 2000-01-01; 1970 stands for no time. */
  reported_at: bytes,
  closed_at: bytes,
  due_at: bytes,
  /** int8: the code's 15 digits */
  grid: bytes,
  /** int8: category · 2³² + place of the source · 2²⁴ + revision · 2¹⁶ + severity · 2⁸ + place of the status in the given lists */
  facts: bytes,
});

/** Each column as the bytes of all cases, in no order: sorting would cost more than all the rest. */
export type ColumnBytes = z.infer<typeof row>;

const instant = (name: string): string => `timestamptz_send(coalesce(${name}, 'epoch'))`;
const place = (list: string, name: string): string => `(array_position(${list}::text[], ${name}) - 1)`;
const facts = (statuses: string, sources: string): string => `int8send(category::bigint * 4294967296
  + ${place(sources, "source")} * 16777216::bigint + least(revision, 255) * 65536::bigint + severity * 256 + ${place(statuses, "status")})`;
const column = (sql: string, name: string): string => `coalesce(string_agg(${sql}, ''::bytea), ''::bytea) as ${name}`;

/**
 * One row of byte strings: the database packs the columns, so that 60 000 cases are not 60 000 rows for the driver to
 * parse.
 */
export async function readIncidentColumns(tx: Tx, filter: ColumnsFilter): Promise<ColumnBytes> {
  const statement = new Statement();
  const value = (given: unknown): string => statement.value(given);
  const conditions = [
    filter.departmentCode === null ? "" : `and department_code = ${value(filter.departmentCode)}`,
    filter.since ? `and reported_at >= ${value(filter.since)}` : "",
    filter.until ? `and reported_at < ${value(filter.until)}` : "",
  ].join(" ");
  const parts = filter.parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const text = `
    select count(*)::int as count, ${[
      column("int8send(id)", "id"),
      column("st_asbinary(position, 'NDR')", "position"),
      column(instant("reported_at"), "reported_at"),
      column(instant("closed_at"), "closed_at"),
      column(instant("due_at"), "due_at"),
      column("int8send(grid_code::bigint)", "grid"),
      column(facts(value(filter.statuses), value(filter.sources)), "facts"),
    ].join(", ")}
    from (select id, grid_code, position, reported_at, closed_at, due_at, category, source, revision, severity, status from incidents
      where (${parts}) ${conditions} limit ${value(filter.limit)}) cases`;
  const [packed] = await tx.rows(text, statement.values, row);
  if (!packed) throw new Error("an aggregate without groups gave no row");
  return packed;
}
