import { z } from "zod";
import { systemPool } from "../../pool";

// Stream ids are handed out by the relay alone, in order, so the newest is the largest.
const sql = `
select current_setting('server_version') as postgres, postgis_lib_version() as postgis,
  coalesce((select stream_id from outbox where stream_id is not null order by stream_id desc limit 1), 0)::float8 as last_event_id`;

const row = z.object({ postgres: z.string(), postgis: z.string(), last_event_id: z.number() });

export async function readHealth(): Promise<z.infer<typeof row>> {
  return row.parse((await systemPool().query(sql)).rows[0]);
}
