import { z } from "zod";
import type { Tx } from "../../tx";

const row = z.object({
  id: z.string(),
  status: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
  done: z.coerce.number(),
  total: z.coerce.number().nullable(),
  input: z.record(z.string(), z.unknown()),
  result: z.unknown(),
  error_code: z.string().nullable(),
  cancel_requested: z.boolean(),
  /** Nothing was heard of it for a minute: the process that worked on it is gone. */
  is_stale: z.boolean(),
});

export type JobRow = z.infer<typeof row>;

const columns = `id::text as id, status, done::text as done, total::text as total, input, result, error_code, cancel_requested,
  status = 'running' and updated_at < now() - interval '1 minute' as is_stale`;

const insert = `
insert into jobs (kind, district_code, status, total, input, created_by) values ($1, $2, 'running', $3, $4, $5)
returning ${columns}`;

export async function insertJob(
  tx: Tx,
  job: { kind: string; districtCode: string; total: number; input: object },
): Promise<JobRow> {
  const values = [job.kind, job.districtCode, job.total, JSON.stringify(job.input), tx.actor.userId];
  const [made] = await tx.rows(insert, values, row);
  if (!made) throw new Error("the job was not written");
  return made;
}

const select = `select ${columns} from jobs where id = $1 and kind = $2`;

/** One of the actor's own. */
export async function findJob(tx: Tx, id: string, kind: string): Promise<JobRow | null> {
  return (await tx.rows(select, [id, kind], row))[0] ?? null;
}

// One of an owner and a kind begins at a time, so that two at once cannot both be the only one.
const lock = "select pg_advisory_xact_lock(hashtextextended('job ' || $1 || ' ' || $2, 0)) is null as locked";
const lockRow = z.object({ locked: z.boolean() });

const running = `
select ${columns} from jobs
where kind = $1 and created_by = $2 and status = 'running' and updated_at >= now() - interval '1 minute' order by id desc limit 1`;

/** The one of the actor's own that still goes on; until the transaction ends the actor begins no other of its kind. */
export async function findRunningJob(tx: Tx, kind: string): Promise<JobRow | null> {
  const mine = [kind, tx.actor.userId];
  await tx.rows(lock, mine, lockRow);
  return (await tx.rows(running, mine, row))[0] ?? null;
}

const advance = `
update jobs set done = $2, updated_at = $3 where id = $1 and status = 'running' returning ${columns}`;

/** Tells how far a job is; the answer tells whether it shall stop. */
export async function advanceJob(tx: Tx, id: string, done: number): Promise<JobRow | null> {
  return (await tx.rows(advance, [id, done, new Date()], row))[0] ?? null;
}

const finish = `
update jobs set status = $2, result = $3, error_code = $4, updated_at = $5, done = case when $2 = 'done' then total else done end
where id = $1 and status = 'running'`;

export async function finishJob(
  tx: Tx,
  id: string,
  end: { status: "done" | "failed" | "cancelled"; result?: unknown; errorCode?: string },
): Promise<void> {
  const result = end.result === undefined ? null : JSON.stringify(end.result);
  await tx.run(finish, [id, end.status, result, end.errorCode ?? null, new Date()]);
}

const cancel = "update jobs set cancel_requested = true where id = $1 and status = 'running'";

export const cancelJob = (tx: Tx, id: string): Promise<number> => tx.run(cancel, [id]);
