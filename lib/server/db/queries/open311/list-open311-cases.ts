import type { Open311Status } from "@/lib/contracts/open311/open311-status";
import { incidentStatuses, isSettled } from "@/lib/incidents/incident-status";
import type { Tx } from "../../tx";
import { isOfDepartment } from "../incidents/is-of-department";
import { noDispute } from "../incidents/no-dispute";
import { notDrill } from "../incidents/not-drill";
import { inPart, pageOverParts, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { type Open311CaseRow, open311CaseColumns, open311CaseRow } from "./open311-case-row";

export interface Open311Filter {
  parts: readonly ScopePart[];
  /** Set for a department, which sees what it was given. */
  departmentCode: string | null;
  /** These cases, whatever else is asked. */
  ids?: readonly string[] | undefined;
  categories?: readonly string[] | undefined;
  status?: readonly Open311Status[] | undefined;
  since: Date;
  until: Date;
  offset: number;
  limit: number;
}

const settled = incidentStatuses.filter(isSettled);

/** Newest report first; drills are practised here, and are no news elsewhere, disputes are nobody else's. */
export async function listOpen311Cases(tx: Tx, filter: Open311Filter): Promise<Open311CaseRow[]> {
  const statement = new Statement();
  const value = (given: unknown): string => statement.value(given);
  const { offset, limit } = filter;
  const conditions = [
    notDrill,
    noDispute,
    ...(filter.departmentCode === null ? [] : [isOfDepartment(value(filter.departmentCode))]),
    ...(filter.ids === undefined ? asked(filter, value) : [`id = any (${value(filter.ids)}::bigint[])`]),
  ].join(" and ");
  const page = pageOverParts(
    statement,
    filter.parts,
    (part) => `select ${open311CaseColumns} from incidents where ${inPart(statement, part)} and ${conditions}`,
    { orderBy: "reported_at desc, id desc", limit: offset + limit },
  );
  // Every part gives as many rows as go before the page and are on it; what is behind them is not whole.
  const rows = await tx.rows(`${page} offset ${value(offset)}`, statement.values, open311CaseRow);
  return rows.slice(0, limit);
}

function asked({ categories, status, since, until }: Open311Filter, value: (given: unknown) => string): string[] {
  const [only] = status?.length === 1 ? status : [];
  return [
    `reported_at >= ${value(since)}`,
    `reported_at < ${value(until)}`,
    ...(categories ? [`category = any (${value(categories)})`] : []),
    ...(only ? [`${only === "open" ? "not " : ""}(status = any (${value(settled)}))`] : []),
  ];
}
