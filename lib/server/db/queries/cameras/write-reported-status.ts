import type { FoldedReports } from "@/lib/coverage/camera-status";
import type { Tx } from "../../tx";

export interface ReportedStatus {
  id: string;
  folded: FoldedReports;
}

// Whoever has a camera open is told by its revision; that it was heard of again is no change of it.
const update = `
update cameras c set status = t.status, status_since = case when t.changed then t.since else c.status_since end,
  status_reported_at = t.reported_at, revision = c.revision + t.changed::integer,
  updated_at = case when t.changed then $7 else c.updated_at end
from unnest($2::bigint[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::boolean[])
  as t (id, status, since, reported_at, changed)
where c.district_code = $1 and c.id = t.id`;

const end = `
update camera_outages o set ended_at = t.at from unnest($2::bigint[], $3::timestamptz[]) as t (id, at)
where o.district_code = $1 and o.camera_id = t.id and o.ended_at is null`;

const begin = `
insert into camera_outages (district_code, camera_id, began_at, ended_at, kind)
select $1, t.id, t.began_at, t.ended_at, 'offline'
from unnest($2::bigint[], $3::timestamptz[], $4::timestamptz[]) as t (id, began_at, ended_at)`;

/** Writes what reports made of the cameras of one district, and their outages; three statements, however many they are. */
export async function writeReportedStatus(
  tx: Tx,
  districtCode: string,
  cameras: readonly ReportedStatus[],
  at: Date,
): Promise<void> {
  const date = (time: number | null) => (time === null ? null : new Date(time));
  await tx.run(update, [
    districtCode,
    cameras.map(({ id }) => id),
    cameras.map(({ folded }) => folded.after.status),
    cameras.map(({ folded }) => date(folded.after.since)),
    cameras.map(({ folded }) => date(folded.after.reportedAt)),
    cameras.map(({ folded }) => folded.outcomes.includes("changed")),
    at,
  ]);
  const ended = cameras.filter(({ folded }) => folded.endedAt !== null);
  await tx.run(end, [districtCode, ended.map(({ id }) => id), ended.map(({ folded }) => date(folded.endedAt))]);
  const begun = cameras.flatMap(({ id, folded }) => folded.outages.map((outage) => ({ id, ...outage })));
  await tx.run(begin, [
    districtCode,
    begun.map(({ id }) => id),
    begun.map(({ beganAt }) => date(beganAt)),
    begun.map(({ endedAt }) => date(endedAt)),
  ]);
}
