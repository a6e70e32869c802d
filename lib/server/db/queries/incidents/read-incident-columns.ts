import { escapeLiteral } from "pg";
import type { Tx } from "../../tx";
import { gridRecords } from "../grid-records";
import type { ScopePart } from "../scope-parts";
import { isOfDepartment } from "./is-of-department";
import { notDrill } from "./not-drill";

export interface ColumnsFilter {
  part: ScopePart;
  /** Set for a department, which sees what it was given. */
  departmentCode: string | null;
  since?: string | undefined;
  until?: string | undefined;
}

/** Takes the cases of one grid: as many `caseRecord`s as fit into the bytes, which are another grid's afterwards. */
export type TakeCases = (gridCode: string, records: DataView) => void;

/**
 * Hands out the cases of a part of the scope, a grid at a time, in no order: sorting would cost more than all the rest. Of all
 * cases, an index has their records grid by grid and nothing else (migration 20261129000400).
 */
export function readIncidentColumns(tx: Tx, filter: ColumnsFilter, take: TakeCases): Promise<void> {
  const { districtCode, prefix } = filter.part;
  const conditions = [
    // A drill can be followed while it runs; afterwards no map or week counts it.
    `(${notDrill} or closed_at is null)`,
    ...(filter.since ? [`reported_at >= ${escapeLiteral(filter.since)}`] : []),
    ...(filter.until ? [`reported_at < ${escapeLiteral(filter.until)}`] : []),
    // Otherwise the policy asks for the part; asked twice, the planner would expect a hundredth of the rows.
    ...(filter.departmentCode === null
      ? []
      : [
          `district_code = ${escapeLiteral(districtCode)}`,
          `grid_code >= ${escapeLiteral(prefix)} and grid_code < ${escapeLiteral(`${prefix}~`)}`,
          isOfDepartment(escapeLiteral(filter.departmentCode)),
        ]),
  ];
  const select = `select grid_code, string_agg(record, '') from incidents where ${conditions.join(" and ")} group by grid_code`;
  const role = filter.departmentCode === null ? "fangge_whole" : "fangge_app";
  return tx.copyAs(role, { part: prefix, select }, (row) => {
    const { gridCode, records } = gridRecords(row);
    take(gridCode, new DataView(records.buffer, records.byteOffset, records.byteLength));
  });
}
