import { z } from "zod";
import type { Tx } from "../../tx";
import { exactTime } from "../iso-time";
import { inPart, pageOverParts, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { hazardColumns, hazardRow } from "./hazard-row";

export interface HazardFilter {
  parts: readonly ScopePart[];
  /** Set for a department, which sees what it was given. */
  departmentCode: string | null;
  status?: readonly string[] | undefined;
  level?: string | undefined;
  after?: readonly [foundAt: string, id: string] | undefined;
  limit: number;
}

const row = hazardRow.extend({ sort_at: z.string() });

/** Newest first. A window is the transaction's viewport, not a condition here (migration 7 says why). */
export function listHazards(tx: Tx, filter: HazardFilter): Promise<z.infer<typeof row>[]> {
  const statement = new Statement();
  const value = (given: unknown): string => statement.value(given);
  const conditions = [
    filter.departmentCode === null ? "" : `and department_code = ${value(filter.departmentCode)}`,
    filter.status ? `and status = any (${value(filter.status)})` : "",
    filter.level ? `and level = ${value(filter.level)}` : "",
    filter.after
      ? `and (found_at, id) < (${value(filter.after[0])}::timestamptz, ${value(filter.after[1])}::bigint)`
      : "",
  ].join(" ");
  const text = pageOverParts(
    statement,
    filter.parts,
    (part) =>
      `select ${hazardColumns}, ${exactTime("found_at")} as sort_at from hazards where ${inPart(statement, part)} ${conditions}`,
    { orderBy: "found_at desc, id desc", limit: filter.limit },
  );
  return tx.rows(text, statement.values, row);
}
