import { z } from "zod";
import { LEAST_SHOWN } from "@/lib/access/small-count";
import { cellRing, countCells } from "@/lib/incidents/publication/release-cells";
import { dueWeeks, weekAfter } from "@/lib/incidents/publication/release-weeks";
import { type Published, suppressCounts } from "@/lib/incidents/publication/suppress-counts";
import { dayName, dayStart, localDay } from "@/lib/incidents/working-time";
import { ok } from "@/lib/kernel/result";
import { writeSystemAudit } from "@/lib/server/audit/write-system-audit";
import { countAddresses } from "@/lib/server/db/queries/public/count-addresses";
import { listRegisteredPlaces } from "@/lib/server/db/queries/public-release/list-registered-places";
import { inSystemTransaction } from "@/lib/server/db/system-tx";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { watchActor } from "@/lib/server/watch/watch-actor";
import { LEAST_ADDRESSES } from "../public/least-addresses";

/** Of each district, what was published last. */
const published = `
select code as district_code, (select max(week)::text from public_releases r where r.district_code = code) as last
from areas where level = 'district' order by code`;
const publishedRow = z.object({ district_code: z.string(), last: z.string().nullable() });

const firstReport = "select min(reported_at) as at from incidents where district_code = $1";
const firstRow = z.object({ at: z.date().nullable() });

const insert = `
insert into public_releases (district_code, week, released_at, cells, rest) values ($1, $2, $3, $4, $5)
on conflict (district_code, week) do nothing`;

/** Publishes the weeks that are due, district by district. What was published stays as it was, whatever becomes of its cases. */
export async function publishWeeks(now = new Date()): Promise<void> {
  const today = dayName(localDay(now.getTime()));
  for (const { district_code, last } of await inSystemTransaction((tx) => tx.rows(published, [], publishedRow))) {
    const from = last ?? (await firstDay(district_code));
    if (from === null) continue;
    for (const week of dueWeeks(today, { from, last })) await publishWeek(district_code, week, now);
  }
}

async function firstDay(districtCode: string): Promise<string | null> {
  const first = await asDistrict(districtCode, async (tx) => (await tx.rows(firstReport, [districtCode], firstRow))[0]);
  return first?.at ? dayName(localDay(first.at.getTime())) : null;
}

async function publishWeek(districtCode: string, week: string, now: Date): Promise<void> {
  const { shown, rest } = await asDistrict(districtCode, (tx) => weekOfDistrict(tx, districtCode, week));
  const cells = shown.map(({ key: cell, cases }) => ({ cell, cases }));
  await inSystemTransaction(async (tx) => {
    const written = await tx.run(insert, [districtCode, week, now, JSON.stringify(cells), rest]);
    if (written === 0) return;
    await writeSystemAudit(tx, program, {
      action: "public-release.publish",
      districtCode,
      subjectKind: "public-release",
      subjectId: week,
      details: { cells: cells.length, rest },
    });
  });
}

const program = { userId: "system", name: "系统", role: "system", office: "" };

async function weekOfDistrict(tx: Tx, districtCode: string, week: string): Promise<Published> {
  const [from, to] = [week, weekAfter(week)].map((day) => new Date(dayStart(day))) as [Date, Date];
  const counts = countCells(await listRegisteredPlaces(tx, { districtCode, from, to }));
  const open = new Set<string>();
  for (const [cell, cases] of counts) {
    if (cases < LEAST_SHOWN) continue;
    if ((await countAddresses(tx, cellRing(cell), LEAST_ADDRESSES)) >= LEAST_ADDRESSES) open.add(cell);
  }
  return suppressCounts(counts, (cell) => open.has(cell));
}

async function asDistrict<T>(districtCode: string, read: (tx: Tx) => Promise<T>): Promise<T> {
  const result = await inTransaction(watchActor(districtCode), async (tx) => ok(await read(tx)), { readOnly: true });
  if (!result.ok) throw new Error(`a district could not be read: ${result.failure.code}`);
  return result.value;
}
