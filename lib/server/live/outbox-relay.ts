import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";
import { log } from "../log";
import { withLiveConnection } from "./live-connection";
import { outboxSignalOr } from "./outbox-signal";

/** One relay for all processes on a database: whoever holds this lock. A session lock ends with its connection. */
const ADVISORY_LOCK = 702_261_122;
const LOOK_MILLISECONDS = 50;
const STANDBY_MILLISECONDS = 1_000;
/** Between two rounds under load: a hundred commits share one update and one NOTIFY. */
const GATHER_MILLISECONDS = 25;
const BATCH = 1_000;
const PRUNE_MILLISECONDS = 60_000;

/**
 * Sequences commit out of order, so a stream numbered by the writers would have holes that fill later, and a reader that
 * resumes after the highest number it saw would lose them. Here numbers are given to rows that are already committed, by
 * one session, in the order they were written.
 */
const number = {
  name: "number-outbox",
  text: `
with fresh as materialized (select id from outbox where stream_id is null order by id limit ${BATCH}),
ordered as materialized (select id, nextval('outbox_stream') as stream_id from fresh order by id),
numbered as (
  update outbox o set stream_id = ordered.stream_id from ordered where o.id = ordered.id returning o.stream_id
)
select count(*)::int as rows, pg_notify('fangge_live', max(stream_id)::text) from numbered having count(*) > 0`,
};

/** The newest row always stays: it says how far the stream has come. */
const prune = {
  name: "prune-outbox",
  text: `
with newest as (select max(stream_id) as stream_id from outbox),
oldest as (select stream_id, created_at from outbox where stream_id is not null order by stream_id limit 5000)
delete from outbox o using oldest, newest
where o.stream_id = oldest.stream_id and o.stream_id < newest.stream_id
  and (oldest.created_at < now() - interval '24 hours' or oldest.stream_id <= newest.stream_id - 100000)`,
};

/** Numbers new outbox rows and wakes the hubs of all processes, until `stop`. */
export function runOutboxRelay(stop: AbortSignal): Promise<void> {
  return withLiveConnection("fangge_relay", stop, async (client, lost) => {
    while (!lost.aborted && !(await holdsLock(client))) {
      await sleep(STANDBY_MILLISECONDS, undefined, { signal: lost }).catch(() => undefined);
    }
    let prunedAt = 0;
    while (!lost.aborted) {
      const rows = await numberBatch(client);
      if (Date.now() - prunedAt > PRUNE_MILLISECONDS) {
        prunedAt = Date.now();
        const { rowCount } = await client.query(prune);
        if (rowCount) log().debug({ rows: rowCount }, "outbox pruned");
      }
      if (rows === 0) await outboxSignalOr(LOOK_MILLISECONDS, lost);
      else if (rows < BATCH) await sleep(GATHER_MILLISECONDS);
    }
  });
}

async function holdsLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(`select pg_try_advisory_lock(${ADVISORY_LOCK}) as held`);
  return rows[0]?.held === true;
}

async function numberBatch(client: Client): Promise<number> {
  const { rows } = await client.query<{ rows: number }>(number);
  return rows[0]?.rows ?? 0;
}
