import { z } from "zod";
import type { CameraHistory } from "@/lib/coverage/reliability";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { cameraColumns, cameraRow } from "./camera-row";

const time = (column: string): string => `floor(extract(epoch from ${column}) * 1000)::float8`;

/** What happened to the camera `c` since a moment, as lists. */
const history = (since: string): string => `
  ${time("greatest(c.history_since, c.in_use_since::timestamptz)")} as known_since,
  coalesce((select jsonb_agg(jsonb_build_object('from', ${time("o.began_at")}, 'to', ${time("o.ended_at")}, 'kind', o.kind))
    from camera_outages o where o.district_code = c.district_code and o.camera_id = c.id
      and (o.ended_at is null or o.ended_at > ${since})), '[]') as outages,
  coalesce((select jsonb_agg(jsonb_build_object('id', m.id::text, 'from', ${time("m.starts_at")}, 'to', ${time("m.ends_at")}, 'reason', m.reason)
      order by m.starts_at)
    from camera_maintenance m where m.district_code = c.district_code and m.camera_id = c.id and m.ends_at > ${since}), '[]') as windows`;

const historyRow = z.object({
  known_since: z.number(),
  outages: z.array(z.object({ from: z.number(), to: z.number().nullable(), kind: z.enum(["offline", "maintenance"]) })),
  windows: z.array(z.object({ id: z.string(), from: z.number(), to: z.number(), reason: z.string() })),
});

export type CameraHistoryRow = z.infer<typeof historyRow>;

export const toHistory = ({ known_since: since, outages, windows }: CameraHistoryRow): CameraHistory => ({
  since,
  outages,
  windows,
});

const ofCameras = `select c.id, ${history("$3")} from cameras c where c.district_code = any ($1) and c.id = any ($2::bigint[])`;
const ofCameraRow = historyRow.extend({ id: z.string() });

/** Histories of cameras that were read already, by id. */
export async function historiesOf(
  tx: Tx,
  districtCodes: readonly string[],
  ids: readonly string[],
  since: Date,
): Promise<Map<string, CameraHistoryRow>> {
  const rows = ids.length === 0 ? [] : await tx.rows(ofCameras, [districtCodes, ids, since], ofCameraRow);
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

const withOutageRow = cameraRow.extend(historyRow.shape);

export type CameraWithHistory = z.infer<typeof withOutageRow>;

const columns = { district: "c.district_code", code: "c.grid_code" };

/** Cameras of the parts that were off at any time since a moment. */
export function listCamerasWithOutages(tx: Tx, parts: readonly ScopePart[], since: Date): Promise<CameraWithHistory[]> {
  const statement = new Statement();
  const inParts = parts.map((part) => `(${inPart(statement, part, columns)})`).join(" or ");
  const from = `${statement.value(since)}::timestamptz`;
  const text = `
select ${cameraColumns}, ${history(from)} from cameras c
where (${inParts}) and exists (
  select from camera_outages o where o.district_code = c.district_code and o.camera_id = c.id
    and (o.ended_at is null or o.ended_at > ${from}))`;
  return tx.rows(text, statement.values, withOutageRow);
}

const knownRow = z.object({ cameras: z.coerce.number(), observed: z.coerce.number() });

/** How many cameras the parts have, and how long since a moment something is known of them, in milliseconds. */
export async function sumKnownTime(
  tx: Tx,
  parts: readonly ScopePart[],
  since: Date,
  at: Date,
): Promise<z.infer<typeof knownRow>> {
  const statement = new Statement();
  const inParts = parts.map((part) => `(${inPart(statement, part, columns)})`).join(" or ");
  const [from, to] = [statement.value(since), statement.value(at)];
  const text = `
select count(*) as cameras, coalesce(sum(greatest(0, extract(epoch from ${to}::timestamptz
    - greatest(${from}::timestamptz, c.history_since, c.in_use_since::timestamptz)))), 0) * 1000 as observed
from cameras c where (${inParts})`;
  const [row] = await tx.rows(text, statement.values, knownRow);
  return row ?? { cameras: 0, observed: 0 };
}
