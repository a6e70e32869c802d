import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

export interface TestDatabase {
  /** As `fangge`, the owner: migrations and bulk loads. Pools made by the program set their own role. */
  url: string;
  /** As the cluster's superuser: to look behind the program's back. */
  superuserUrl: string;
  /** Drops the database, connections and all. */
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** false: a database with the extensions and nothing else. */
  migrated?: boolean;
}

/** The same server and options, another database. */
function onDatabase(url: string, name: string): string {
  return url.replace(/(@[^/]*\/)[^?]*/, `$1${name}`);
}

async function asSuperuser(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: onDatabase(inject("superuserUrl"), "postgres") });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function createExtensions(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("create extension postgis; create extension btree_gist");
  await client.end();
}

/**
 * A database of its own for one test file, copied from the migrated template in some 100 ms.
 * Integration tests only: `const database = await createTestDatabase()` in beforeAll, `await database.drop()` in afterAll.
 */
export async function createTestDatabase({ migrated = true }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const template = migrated ? "fangge" : "template0";
  await asSuperuser((client) => client.query(`create database ${name} owner fangge template ${template}`));
  const superuserUrl = onDatabase(inject("superuserUrl"), name);
  if (!migrated) await createExtensions(superuserUrl);
  return {
    url: onDatabase(inject("templateUrl"), name),
    superuserUrl,
    drop: () => asSuperuser((client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}
