import type { ClientBase } from "pg";
import { z } from "zod";
import type { Migration } from "./read-migrations";

// Columns and types as Prisma's schema engine makes them, so that its tools can be used on the same database.
const CREATE = `
create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

const SELECT = `
select migration_name as name, checksum, finished_at is not null as finished
from _prisma_migrations
where rolled_back_at is null
order by started_at, migration_name`;

const INSERT = `
insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
values (gen_random_uuid()::text, $1, $2, clock_timestamp(), 1)`;

const appliedRow = z.object({ name: z.string(), checksum: z.string(), finished: z.boolean() });

export type AppliedMigration = z.infer<typeof appliedRow>;

export async function createLedger(client: ClientBase): Promise<void> {
  await client.query(CREATE);
}

/** What the database says was applied; nothing when it has never seen a migration. */
export async function readLedger(client: Pick<ClientBase, "query">): Promise<AppliedMigration[]> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as exists",
  );
  if (found[0]?.exists !== true) return [];
  const { rows } = await client.query(SELECT);
  return z.array(appliedRow).parse(rows);
}

export async function recordMigration(client: ClientBase, migration: Migration): Promise<void> {
  await client.query(INSERT, [migration.checksum, migration.name]);
}
