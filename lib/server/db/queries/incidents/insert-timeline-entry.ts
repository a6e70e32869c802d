import type { Tx } from "../../tx";

export interface NewTimelineEntry {
  districtCode: string;
  incidentId: string;
  gridCode: string;
  /** The revision of the case that the step made. */
  seq: number;
  at: Date;
  action: string;
  fromStatus: string | null;
  toStatus: string;
  note: string;
  data?: Readonly<Record<string, unknown>>;
}

const sql = `
insert into incident_timeline (district_code, incident_id, seq, grid_code, at, action, from_status, to_status, actor_user_id,
  actor_name, note, data)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

export async function insertTimelineEntry(tx: Tx, entry: NewTimelineEntry): Promise<void> {
  await tx.run(sql, [
    entry.districtCode,
    entry.incidentId,
    entry.seq,
    entry.gridCode,
    entry.at,
    entry.action,
    entry.fromStatus,
    entry.toStatus,
    tx.actor.userId,
    tx.actor.name,
    entry.note,
    entry.data ? JSON.stringify(entry.data) : null,
  ]);
}
