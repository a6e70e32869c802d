import type { Actor } from "@/lib/access/actor";
import { narrowScope } from "@/lib/access/narrow-scope";
import type { Wall } from "@/lib/contracts/wall/read-wall-endpoint";
import { coarsePlace } from "@/lib/incidents/coarse-place";
import { localDay } from "@/lib/incidents/working-time";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { areaOfScopeRow, areasOfScopeSql } from "@/lib/server/db/queries/areas/areas-of-scope";
import { listDictionary } from "@/lib/server/db/queries/reference/list-dictionary";
import { type ScopePart, scopeParts } from "@/lib/server/db/queries/scope-parts";
import { countClosed } from "@/lib/server/db/queries/wall/count-closed";
import { countOpen, type OpenCount } from "@/lib/server/db/queries/wall/count-open";
import { countPlaces } from "@/lib/server/db/queries/wall/count-places";
import { countReports } from "@/lib/server/db/queries/wall/count-reports";
import { listWallCases, type WallRow } from "@/lib/server/db/queries/wall/list-wall-cases";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { today } from "../today";
import { addUp, byHour, levelBelow, namesOf } from "./wall-sums";

const DAY_MILLISECONDS = 86_400_000;
const DAYS = 7;
const LOCAL_OFFSET_MILLISECONDS = 28_800_000;
const MOST_MARKS = 2_000;
const MOST_IN_A_LIST = 5;
const MOST_AREAS = 8;

/** The figures and masked cases of an area of the actor's scope. */
export function readWall(actor: Actor, area?: string): Promise<Result<Wall>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      return parts.length === 0 ? fail("not-found", { field: "area" }) : ok(await wallOf(tx, parts, area));
    },
    { readOnly: true, purpose: "wall" },
  );
}

async function wallOf(tx: Tx, parts: readonly ScopePart[], area: string | undefined): Promise<Wall> {
  const now = Date.now();
  const midnight = localDay(now) * DAY_MILLISECONDS - LOCAL_OFFSET_MILLISECONDS;
  const since = new Date(midnight - (DAYS - 1) * DAY_MILLISECONDS);
  const prefixes = narrowScope(tx.actor.scope, area);
  // One after the other: they share the transaction's connection.
  const areas = await tx.rows(areasOfScopeSql, [prefixes], areaOfScopeRow);
  const categories = await listDictionary(tx, "incident-category", today());
  const open = await countOpen(tx, parts);
  const reports = await countReports(tx, parts, since);
  const closed = await countClosed(tx, parts, { since, midnight: new Date(midnight) });
  const urgent = await listWallCases(tx, parts, "urgent", MOST_MARKS);
  const latest = await listWallCases(tx, parts, "latest", MOST_IN_A_LIST);

  const nameOfArea = namesOf(areas);
  const nameOfCategory = namesOf(categories);
  const whole = prefixes[0] ?? "";
  const level = levelBelow(prefixes);
  const masked = (row: WallRow) => ({
    ...maskedCase(row),
    category: nameOfCategory(row.category),
    community: nameOfArea(row.community),
  });
  const days = Array.from({ length: DAYS }, (_, day) => reports.filter((each) => each.day === day));
  const total = addUp(open, () => "")[0];
  return {
    at: new Date(now).toISOString(),
    area: nameOfArea(whole),
    ...(await countPlaces(tx, prefixes, today())),
    figures: {
      open: total?.open ?? 0,
      soon: total?.soon ?? 0,
      late: total?.late ?? 0,
      waiting: open.reduce((sum, { waiting }) => sum + waiting, 0),
      reportedToday: (days.at(-1) ?? []).reduce((sum, hour) => sum + hour.open + hour.done, 0),
      closedToday: closed.today,
      closedSevenDays: closed.all,
      closedInTimeSevenDays: closed.inTime,
    },
    days: days.map((hours) => hours.reduce((sum, hour) => sum + hour.open + hour.done, 0)),
    hours: byHour(days.at(-1) ?? []),
    classes: addUp(open, ({ category }) => category).map(({ key, ...load }) => ({ ...nameOfCategory(key), ...load })),
    areas: addUp(open, ({ community }: OpenCount) => community.slice(0, level))
      .slice(0, MOST_AREAS)
      .map(({ key, ...load }) => ({ ...nameOfArea(key), ...load })),
    attention: urgent.slice(0, MOST_IN_A_LIST).map(masked),
    latest: latest.map(masked),
    marks: urgent.map(maskedCase).map(({ position, severity, status, reportedAt, dueFrom, dueAt }) => ({
      position,
      severity,
      status,
      reportedAt,
      dueFrom,
      dueAt,
    })),
  };
}

const maskedCase = (row: WallRow) => ({
  number: row.number,
  severity: row.severity,
  status: row.status,
  position: coarsePlace(row.lng, row.lat),
  reportedAt: row.reported_at,
  dueFrom: row.due_from,
  dueAt: row.due_at,
  closedAt: row.closed_at,
});
