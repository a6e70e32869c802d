import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { applyMigrations } from "@/lib/server/db/migrate/apply-migrations";
import { createTestDatabase, type TestDatabase } from "../helpers/database";

let database: TestDatabase;
let scratch: string;
let folder: string;

function addMigration(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

async function query<T extends object>(sql: string): Promise<T[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const migrate = (backup?: { folder: string; program: string }) =>
  applyMigrations({ databaseUrl: database.url, folder, ...(backup && { backup }) });

beforeEach(async () => {
  database = await createTestDatabase({ migrated: false });
  scratch = mkdtempSync(join(tmpdir(), "fangge-migrations-"));
  folder = join(scratch, "migrations");
  addMigration("1_first", "create table first (id int primary key)");
});

afterEach(async () => {
  rmSync(scratch, { recursive: true, force: true });
  await database.drop();
});

describe("applyMigrations", () => {
  it("applies the project's own migrations, and nothing the second time", async () => {
    rmSync(folder, { recursive: true });
    cpSync("prisma/migrations", folder, { recursive: true });
    const first = await migrate();
    expect(first.applied.length).toBeGreaterThan(0);
    expect(await migrate()).toMatchObject({ applied: [], alreadyThere: first.applied.length });
  });

  it("keeps the ledger the way Prisma does", async () => {
    await migrate();
    const rows = await query(
      "select migration_name, checksum, applied_steps_count, logs, rolled_back_at from _prisma_migrations",
    );
    expect(rows).toEqual([
      {
        migration_name: "1_first",
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        applied_steps_count: 1,
        logs: null,
        rolled_back_at: null,
      },
    ]);
  });

  it("refuses when an applied file was changed, and changes nothing", async () => {
    await migrate();
    appendFileSync(join(folder, "1_first", "migration.sql"), "-- one more thing");
    addMigration("2_second", "create table second ()");
    await expect(migrate()).rejects.toThrow(/1_first was changed/);
    expect(await query("select to_regclass('second') as found")).toEqual([{ found: null }]);
  });

  it("takes a failing migration back whole and keeps those before it", async () => {
    addMigration("2_second", "create table second (); insert into nowhere values (1)");
    await expect(migrate()).rejects.toThrow(/2_second failed and was taken back/);
    expect(await query("select to_regclass('first') is not null as first, to_regclass('second') as second")).toEqual([
      { first: true, second: null },
    ]);
    addMigration("2_second", "create table second ()");
    expect(await migrate()).toMatchObject({ applied: ["2_second"], alreadyThere: 1 });
  });

  it("lets one of two programs migrate and the other find it done", async () => {
    addMigration("2_slow", "select pg_sleep(0.5); create table slow ()");
    const reports = await Promise.all([migrate(), migrate()]);
    expect(reports.map(({ applied }) => applied.length).sort()).toEqual([0, 2]);
  });

  it("dumps a database that has a schema before it changes it, and only then", async () => {
    const bin = inject("postgresBin");
    const backup = { folder: join(scratch, "backups"), program: join(bin, "pg_dump") };
    expect((await migrate(backup)).backup).toBeUndefined();
    addMigration("2_second", "drop table first");
    const { backup: file } = await migrate(backup);
    expect(file).toMatch(/before-2_second\.dump$/);
    const contents = execFileSync(join(bin, "pg_restore"), ["--list", file ?? ""], { encoding: "utf8" });
    expect(contents).toMatch(/TABLE public first/);
  });

  it("goes on without a dump where pg_dump is not installed", async () => {
    const backup = { folder: join(scratch, "backups"), program: join(scratch, "no-such-program") };
    await migrate(backup);
    addMigration("2_second", "create table second ()");
    expect(await migrate(backup)).toMatchObject({ applied: ["2_second"], backup: undefined });
    expect(existsSync(backup.folder)).toBe(true);
  });
});
