import type { Position } from "@/lib/contracts/fields";
import type { Tx } from "../../tx";
import { type PatrolRow, patrolColumns, patrolRow } from "./patrol-row";

export interface EndedWalk {
  startedAt: Date;
  endedAt: Date;
  coveredShare: number;
  coveredRoadIds: readonly string[];
  checkIns: readonly { stop: string; kind: string; at: Date; reason: string; position: Position }[];
}

const close = `
update patrols set status = 'done', walker_user_id = $3, walker_name = $4, started_at = $5, ended_at = $6, covered_share = $7,
  revision = revision + 1
where district_code = $1 and id = $2 and status in ('planned', 'walking')
returning ${patrolColumns}`;

const addSegments = `
insert into patrol_segments (district_code, patrol_id, road_id, grid_code)
select $1, $2, road, $3 from unnest($4::bigint[]) road`;

const addCheckIns = `
insert into patrol_check_ins (district_code, patrol_id, seq, grid_code, at, kind, stop, position, reason)
select $1, $2, seq, $3, at, kind, stop, ST_SetSRID(ST_MakePoint(lng, lat), 4326), reason
from unnest($4::timestamptz[], $5::text[], $6::text[], $7::float8[], $8::float8[], $9::text[])
  with ordinality as t (at, kind, stop, lng, lat, reason, seq)`;

/** Keeps the end of a walk; null = the patrol was ended before. */
export async function endPatrol(tx: Tx, patrol: PatrolRow, walk: EndedWalk): Promise<PatrolRow | null> {
  const { district_code: districtCode, id, grid_code: gridCode } = patrol;
  const { userId, name } = tx.actor;
  const { startedAt, endedAt, coveredShare, coveredRoadIds, checkIns } = walk;
  const [row] = await tx.rows(close, [districtCode, id, userId, name, startedAt, endedAt, coveredShare], patrolRow);
  if (!row) return null;
  const key = [districtCode, id, gridCode];
  if (coveredRoadIds.length > 0) await tx.run(addSegments, [...key, coveredRoadIds]);
  if (checkIns.length > 0) {
    const lng = checkIns.map(({ position }) => position[0]);
    const lat = checkIns.map(({ position }) => position[1]);
    const [at, kind, stop, reason] = (["at", "kind", "stop", "reason"] as const).map((name) =>
      checkIns.map((checkIn) => checkIn[name]),
    );
    await tx.run(addCheckIns, [...key, at, kind, stop, lng, lat, reason]);
  }
  return row;
}
