import { z } from "zod";
import type { CampaignFigure } from "@/lib/incidents/campaign/campaign-counts";
import type { Indicator } from "@/lib/incidents/indicator";
import type { Tx } from "../../tx";
import { campaignConditions } from "../campaigns/campaign-conditions";
import type { CampaignRow } from "../campaigns/campaign-row";
import { exactTime } from "../iso-time";
import { inPart, pageOverParts, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { incidentColumns, incidentRow } from "./incident-row";
import { indicatorConditions } from "./indicator-conditions";
import { isOfDepartment } from "./is-of-department";
import { latenessConditions } from "./lateness-conditions";
import { notDrill } from "./not-drill";

export interface IncidentFilter {
  parts: readonly ScopePart[];
  /** Set for a department, which sees what it was given. */
  departmentCode: string | null;
  status?: readonly string[] | undefined;
  /** Class or sub-class. */
  category?: string | undefined;
  department?: string | undefined;
  lateness?: readonly ("soon" | "late" | "very-late")[] | undefined;
  indicator?: Indicator | undefined;
  met?: "yes" | "no" | undefined;
  campaign?: CampaignRow | undefined;
  figure?: CampaignFigure | undefined;
  /** Disputes to be visited on this local day at the latest. */
  revisitBy?: string | undefined;
  /** "Late" is judged at this moment. */
  now?: Date | undefined;
  since?: string | undefined;
  until?: string | undefined;
  after?: readonly [reportedAt: string, id: string] | undefined;
  limit: number;
}

const row = incidentRow.extend({ sort_at: z.string() });

/** Newest report first. A window is the transaction's viewport, not a condition here (migration 7 says why). */
export function listIncidents(tx: Tx, filter: IncidentFilter): Promise<z.infer<typeof row>[]> {
  const statement = new Statement();
  const value = (given: unknown): string => statement.value(given);
  const conditions = [
    filter.departmentCode === null ? "" : `and ${isOfDepartment(value(filter.departmentCode))}`,
    filter.status ? `and ${inStatus(filter.status, value)}` : "",
    filter.category ? `and ${inCategory(filter.category, value)}` : "",
    filter.department === undefined
      ? ""
      : filter.department === "-"
        ? "and department_code is null"
        : `and department_code = ${value(filter.department)}`,
    judged(filter, value),
    inCampaign(filter, value),
    filter.revisitBy ? `and ${toBeVisited(value(filter.revisitBy))}` : "",
    filter.since ? `and reported_at >= ${value(filter.since)}` : "",
    filter.until ? `and reported_at < ${value(filter.until)}` : "",
    filter.after
      ? `and (reported_at, id) < (${value(filter.after[0])}::timestamptz, ${value(filter.after[1])}::bigint)`
      : "",
  ].join(" ");
  const text = pageOverParts(
    statement,
    filter.parts,
    (part) =>
      `select ${incidentColumns}, ${exactTime("reported_at")} as sort_at from incidents where ${inPart(statement, part)} ${conditions}`,
    { orderBy: "reported_at desc, id desc", limit: filter.limit },
  );
  return tx.rows(text, statement.values, row);
}

/** One status is an equation: its index then has the cases in the order of the page. */
const inStatus = (statuses: readonly string[], value: (given: unknown) => string): string =>
  statuses.length === 1 ? `status = ${value(statuses[0])}` : `status = any (${value(statuses)})`;

const SUB_CLASS_DIGITS = 5;

/** And so is one sub-class. */
const inCategory = (category: string, value: (given: unknown) => string): string =>
  category.length === SUB_CLASS_DIGITS
    ? `category = ${value(category)}`
    : `category >= ${value(category)} and category < ${value(`${category}~`)}`;

/** The cases that a board or a figure counts, by the conditions it counts with. */
function judged({ lateness, indicator, met, now }: IncidentFilter, value: (given: unknown) => string): string {
  if (!lateness && !indicator) return "";
  const moment = `${value(now ?? new Date())}::timestamptz`;
  const late = latenessConditions(moment);
  // Not every definition asks the time, and a value that no condition names is refused by the database.
  const conditions = [`${moment} is not null`, notDrill];
  if (lateness) conditions.push(`(${lateness.map((one) => `(${late[one]})`).join(" or ")})`);
  if (indicator) {
    const { counts, meets } = indicatorConditions(moment)[indicator];
    conditions.push(counts);
    if (met) conditions.push(met === "yes" ? meets : `(${meets}) is not true`);
  }
  return conditions.map((condition) => `and ${condition}`).join(" ");
}

/** What was refused or voided is visited by nobody. */
const toBeVisited = (day: string): string => `revisit_on <= ${day}::date and status not in ('void', 'not_registered')`;

/** The cases that count in a campaign, by the conditions that its board counts with. */
function inCampaign({ campaign, figure, now }: IncidentFilter, value: (given: unknown) => string): string {
  if (!campaign) return "";
  const { fits, added } = campaignConditions(campaign, value);
  const condition = `and (${fits} or ${added})`;
  if (figure === "rectified") return `${condition} and status = 'closed'`;
  return figure === "overdue"
    ? `${condition} and closed_at is null and due_at < ${value(now ?? new Date())}::timestamptz`
    : condition;
}
