import { z } from "zod";
import { writeSystemAudit } from "@/lib/server/audit/write-system-audit";
import { UNDO_DAYS } from "@/lib/server/db/queries/household-changes/household-change-row";
import { raiseLayerRevision } from "@/lib/server/db/queries/layers/raise-layer-revision";
import { inSystemTransaction, type SystemTx } from "@/lib/server/db/system-tx";
import { watchActor } from "../watch/watch-actor";

const districts = "select distinct district_code from households where purge_on <= $1::date order by 1";
const districtRow = z.object({ district_code: z.string() });

/**
 * Visits go with their household, and so do the words of its requests; that there were any stays, and a removal that nobody had answered
 * is done by this. The receipt names no row: whoever holds a copy can hash its ids and compare.
 */
const purge = `
with gone as (
  delete from households where district_code = $1 and purge_on is not null and purge_on <= $2::date
  returning id, grid_code, building_id, retention_class, age_0_6 + age_7_17 + age_18_59 + age_60_79 + age_80_up as people),
grids as (
  update grid_counts c set households = c.households - g.n, people = c.people - g.people
  from (select grid_code, count(*) as n, sum(people) as people from gone group by 1) g
  where c.district_code = $1 and c.grid_code = g.grid_code),
houses as (
  update building_counts c set households = c.households - g.n, people = c.people - g.people
  from (select building_id, count(*) as n, sum(people) as people from gone group by 1) g
  where c.district_code = $1 and c.building_id = g.building_id),
changes as (
  update household_changes c set before = null from gone
  where c.district_code = $1 and (c.household_id = gone.id or c.other_id = gone.id) and c.before is not null),
words as (
  update resident_requests r set note = '', reason = case when r.status = 'refused' then '–' else '' end, revision = r.revision + 1,
    status = case when r.status = 'open' and r.kind = 'deletion' then 'done' else r.status end,
    decided_at = case when r.status = 'open' and r.kind = 'deletion' then now() else r.decided_at end
  from gone where r.district_code = $1 and r.household_id = gone.id)
insert into retention_receipts (district_code, retention_class, purged_through, rows, ids_sha256)
select $1, retention_class, $2::date, count(*), sha256(convert_to(string_agg(id::text, ',' order by id), 'UTF8')) from gone group by 2
returning id, retention_class, rows`;
/** What can no longer be taken back is not kept. */
const forgetBefore = `update household_changes set before = null where before is not null and at < now() - interval '${UNDO_DAYS} days'`;

const receiptRow = z.object({ id: z.string(), retention_class: z.string(), rows: z.int() });

/** Removes households whose time is over, from lists, search and tiles at once, and keeps a receipt. @returns rows removed */
export async function purgeHouseholds(day: string): Promise<number> {
  return inSystemTransaction(async (tx) => {
    await tx.run(forgetBefore);
    let removed = 0;
    for (const { district_code } of await tx.rows(districts, [day], districtRow)) {
      removed += await purgeDistrict(tx, district_code, day);
    }
    return removed;
  });
}

async function purgeDistrict(tx: SystemTx, districtCode: string, day: string): Promise<number> {
  const receipts = await tx.rows(purge, [districtCode, day], receiptRow);
  await raiseLayerRevision(tx, districtCode, "households");
  for (const { id, retention_class, rows } of receipts) {
    await writeSystemAudit(tx, watchActor(districtCode), {
      action: "retention.purge",
      districtCode,
      subjectKind: "retention-receipt",
      subjectId: id,
      details: { retentionClass: retention_class, rows, through: day },
    });
  }
  return receipts.reduce((sum, { rows }) => sum + rows, 0);
}
