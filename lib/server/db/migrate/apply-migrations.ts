import { Client } from "pg";
import { dumpDatabase } from "../backup/dump-database";
import { createLedger, readLedger, recordMigration } from "./migration-ledger";
import { planMigrations } from "./plan-migrations";
import { type Migration, readMigrations } from "./read-migrations";

/** The number Prisma's schema engine locks on: the two never migrate one database at the same time. */
const ADVISORY_LOCK = 72_707_369;
const LOCK_PATIENCE_MILLISECONDS = 120_000;

/** The server's readiness check looks at the ledger. The role is made by the first migration, and may not be there in another's schema. */
const LET_SERVER_READ_LEDGER = `
do $$ begin
  if to_regrole('fangge_system') is not null then grant select on _prisma_migrations to fangge_system; end if;
end $$`;

export interface MigrationProgress {
  step: string;
  done: number;
  total: number;
}

export interface ApplyOptions {
  /** Has to own the database's objects; the pools' roles do not. */
  databaseUrl: string;
  /** Usually prisma/migrations. */
  folder: string;
  /** Before anything is changed in a database that already has a schema, a dump goes here; undefined: no dump. */
  backup?: { folder: string; program: string };
  report?: (progress: MigrationProgress) => void;
}

export interface MigrationReport {
  applied: string[];
  alreadyThere: number;
  /** Path of the dump made before. */
  backup: string | undefined;
}

/** Brings the database to the newest schema. Each migration is one transaction; a failing one leaves no trace. */
export async function applyMigrations({ databaseUrl, folder, backup, report }: ApplyOptions): Promise<MigrationReport> {
  const files = await readMigrations(folder);
  const client = new Client({ connectionString: databaseUrl, application_name: "fangge_migrate" });
  await client.connect();
  try {
    await client.query(`set lock_timeout = ${LOCK_PATIENCE_MILLISECONDS}; set client_min_messages = warning`);
    await client.query("select pg_advisory_lock($1)", [ADVISORY_LOCK]);
    await client.query("set lock_timeout = 0");
    const ledger = await readLedger(client);
    const pending = planMigrations(files, ledger);
    let dump: string | undefined;
    if (backup && pending[0] && ledger.length > 0) {
      report?.({ step: "dump", done: 0, total: 1 });
      dump = await dumpDatabase({ databaseUrl, ...backup, name: dumpName(pending[0]) });
    }
    await createLedger(client);
    for (const [index, migration] of pending.entries()) {
      report?.({ step: migration.name, done: index + 1, total: pending.length });
      await applyOne(client, migration);
    }
    await client.query(LET_SERVER_READ_LEDGER);
    return { applied: pending.map(({ name }) => name), alreadyThere: ledger.length, backup: dump };
  } finally {
    // Ending the session gives the advisory lock back, whatever happened.
    await client.end();
  }
}

const dumpName = (first: Migration): string =>
  `${new Date().toISOString().replaceAll(":", "").slice(0, 17)}-before-${first.name}`;

async function applyOne(client: Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await recordMigration(client, migration);
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Migration ${migration.name} failed and was taken back: ${said}`, { cause });
  }
}
