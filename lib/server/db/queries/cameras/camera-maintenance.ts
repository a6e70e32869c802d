import { z } from "zod";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import { lngLat } from "../lng-lat";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({
  id: z.string(),
  camera_id: z.string(),
  camera_name: z.string(),
  grid_code: z.string(),
  lng: z.number(),
  lat: z.number(),
  starts_at: isoTime,
  ends_at: isoTime,
  reason: z.string(),
  made_by_name: z.string(),
});

export type MaintenanceRow = z.infer<typeof row>;

const MOST = 500;

/** What is not over, of the cameras in the parts. */
export function listMaintenance(tx: Tx, parts: readonly ScopePart[], at: Date): Promise<MaintenanceRow[]> {
  const statement = new Statement();
  const columns = { district: "c.district_code", code: "c.grid_code" };
  const inParts = parts.map((part) => `(${inPart(statement, part, columns)})`).join(" or ");
  const text = `
select m.id, m.camera_id, c.name as camera_name, c.grid_code, ${lngLat("c.position")}, m.starts_at, m.ends_at, m.reason, m.made_by_name
from camera_maintenance m join cameras c on c.district_code = m.district_code and c.id = m.camera_id
where (${inParts}) and m.ends_at > ${statement.value(at)}
order by m.starts_at, m.id limit ${statement.value(MOST)}`;
  return tx.rows(text, statement.values, row);
}

// In one order, so that two announcements for the same cameras wait for each other instead of for ever.
const hold = `
select district_code, id, exists (
  select from camera_maintenance m
  where m.district_code = c.district_code and m.camera_id = c.id and m.starts_at < $4 and m.ends_at > $3) as taken
from cameras c where district_code = any ($1) and id = any ($2::bigint[]) and grid_code ^@ any ($5)
order by district_code, id for update`;
const heldRow = z.object({ district_code: z.string(), id: z.string(), taken: z.boolean() });

/** The cameras of the scope, held, and whether other maintenance of theirs meets the time. */
export const holdForMaintenance = (
  tx: Tx,
  districtCodes: readonly string[],
  ids: readonly string[],
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
): Promise<z.infer<typeof heldRow>[]> => tx.rows(hold, [districtCodes, ids, startsAt, endsAt, tx.actor.scope], heldRow);

const add = `
insert into camera_maintenance (district_code, camera_id, starts_at, ends_at, reason, made_by, made_by_name, made_at)
select $1, unnest($2::bigint[]), $3, $4, $5, $6, $7, $8 returning id`;
const idRow = z.object({ id: z.string() });

export async function addMaintenance(
  tx: Tx,
  districtCode: string,
  cameraIds: readonly string[],
  { startsAt, endsAt, reason, at }: { startsAt: Date; endsAt: Date; reason: string; at: Date },
): Promise<string[]> {
  const { userId, name } = tx.actor;
  const rows = await tx.rows(add, [districtCode, cameraIds, startsAt, endsAt, reason, userId, name, at], idRow);
  return rows.map(({ id }) => id);
}

const find = `
select m.district_code, m.camera_id, m.starts_at from camera_maintenance m
join cameras c on c.district_code = m.district_code and c.id = m.camera_id
where m.district_code = any ($1) and m.id = $2 and m.ends_at > $3 and c.grid_code ^@ any ($4) for update of m`;
const foundRow = z.object({ district_code: z.string(), camera_id: z.string(), starts_at: isoTime });

/** What is not over, of a camera of the scope. */
export async function findMaintenance(
  tx: Tx,
  districtCodes: readonly string[],
  id: string,
  at: Date,
): Promise<z.infer<typeof foundRow> | null> {
  const [found] = await tx.rows(find, [districtCodes, id, at, tx.actor.scope], foundRow);
  return found ?? null;
}

const remove = "delete from camera_maintenance where district_code = $1 and id = $2";
const end = "update camera_maintenance set ends_at = $3 where district_code = $1 and id = $2";

export const removeMaintenance = (tx: Tx, districtCode: string, id: string): Promise<unknown> =>
  tx.run(remove, [districtCode, id]);

export const endMaintenance = (tx: Tx, districtCode: string, id: string, at: Date): Promise<unknown> =>
  tx.run(end, [districtCode, id, at]);

const planned = `
select distinct camera_id as id from camera_maintenance where district_code = $1 and starts_at < $3 and ends_at > $2`;

/** Cameras with maintenance between two moments. */
export async function listPlannedCameras(tx: Tx, districtCode: string, from: Date, to: Date): Promise<Set<string>> {
  const rows = await tx.rows(planned, [districtCode, from, to], idRow);
  return new Set(rows.map(({ id }) => id));
}
