import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { hashPassword } from "@/lib/server/crypto/password";
import { closePools } from "@/lib/server/db/pool";
import { createTestDatabase, type TestDatabase } from "./database";
import { fixtureUserNames, loadFixtureCity } from "./fixture-city";

export const fixturePassword = "correct horse battery";

export interface TestProgram {
  database: TestDatabase;
  dataDir: string;
  /** As superuser, past every wall. */
  query(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** The program's modules on the fixture city, with a database and a data folder of their own; every user can sign in. */
export async function startTestProgram(): Promise<TestProgram> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), "fangge-data-"));
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? "silent",
  });
  await loadFixtureCity(database.url);
  const superuser = new Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  const password = await hashPassword(fixturePassword);
  await superuser.query(
    `insert into accounts (id, user_id, account_id, provider_id, password)
     select 'a-' || name, 'u-' || name, 'u-' || name, 'credential', $2 from unnest($1::text[]) name`,
    [fixtureUserNames, password],
  );
  return {
    database,
    dataDir,
    query: async (sql, values = []) => (await superuser.query<Record<string, unknown>>(sql, [...values])).rows,
    stop: async () => {
      await Promise.all([closePools(), superuser.end()]);
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
