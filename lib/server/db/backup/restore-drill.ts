import { randomUUID } from "node:crypto";
import { Client, Pool } from "pg";
import { z } from "zod";
import { readHeadsLines } from "@/lib/server/audit/heads-file";
import { type AuditReport, verifyAudit } from "@/lib/server/audit/verify-audit";
import { dumpDatabase } from "./dump-database";
import { runPostgresProgram } from "./run-postgres-program";
import { type TableSum, tableSums } from "./table-sums";

export interface DrillWanted {
  databaseUrl: string;
  /** The same server, as somebody who may create a database with PostGIS in it. */
  adminUrl: string;
  /** Where the backup goes, and stays. */
  folder: string;
  pgDump: string;
  pgRestore: string;
}

export interface DrillReport {
  file: string;
  tables: (TableSum & { isEqual: boolean })[];
  audit: AuditReport;
  dumpSeconds: number;
  /** From the file to a database that answers: what a real restore takes (recovery time). */
  restoreSeconds: number;
  checkSeconds: number;
}

/**
 * Makes a backup, restores it into a database of its own on the same server, and compares the two table by table, at the
 * very moment of the backup: work may go on meanwhile. The scratch database is dropped again, whatever happens.
 * @returns undefined when pg_dump is missing or older than the server
 */
export async function restoreDrill(wanted: DrillWanted): Promise<DrillReport | undefined> {
  const name = `restore_drill_${randomUUID().replaceAll("-", "")}`;
  // The lines before the snapshot: a head signed later may vouch for rows that the backup cannot have.
  const lines = await readHeadsLines();
  const began = performance.now();
  const source = await sumsAndDump(wanted, name);
  if (source === undefined) return undefined;
  const dumped = performance.now();
  return withScratchDatabase(wanted.adminUrl, name, async (scratchUrl) => {
    await restore(wanted.pgRestore, source.file, scratchUrl);
    const restored = performance.now();
    const copies = new Map((await withClient(scratchUrl, tableSums)).map((sum) => [sum.table, sum]));
    const pool = new Pool({ connectionString: scratchUrl, options: "-c role=fangge_system", max: 1 });
    // Dropping the database cuts a connection that is still on its way out.
    pool.on("error", () => undefined);
    const audit = await verifyAudit({ lines, pool }).finally(() => pool.end());
    return {
      file: source.file,
      tables: source.sums.map((sum) => ({ ...sum, isEqual: isEqual(sum, copies.get(sum.table)) })),
      audit,
      dumpSeconds: (dumped - began) / 1_000,
      restoreSeconds: (restored - dumped) / 1_000,
      checkSeconds: (performance.now() - restored) / 1_000,
    };
  });
}

const isEqual = (one: TableSum, other: TableSum | undefined): boolean =>
  other !== undefined && one.rows === other.rows && one.checksum === other.checksum;

const snapshotRow = z.object({ snapshot: z.string() });

/** Checksums and dump of one and the same snapshot. */
async function sumsAndDump(
  { databaseUrl, folder, pgDump }: DrillWanted,
  name: string,
): Promise<{ file: string; sums: TableSum[] } | undefined> {
  return withClient(databaseUrl, async (client) => {
    await client.query("begin isolation level repeatable read, read only");
    const { rows } = await client.query("select pg_export_snapshot() as snapshot");
    const { snapshot } = snapshotRow.parse(rows[0]);
    const file = await dumpDatabase({ databaseUrl, folder, name, program: pgDump, snapshot });
    return file === undefined ? undefined : { file, sums: await tableSums(client) };
  });
}

async function restore(program: string, file: string, url: string): Promise<void> {
  const { code, said } = await runPostgresProgram(program, [
    ...["--exit-on-error", "--no-comments", "--no-password", "--jobs=2", "-d", url],
    file,
  ]);
  if (code !== 0) throw new Error(`pg_restore ended with ${code}: ${said.trim()}`);
}

/** The same server and options, another database. */
const onDatabase = (url: string, name: string): string => url.replace(/^(\w+:\/\/[^/?]*)\/?[^?]*/, `$1/${name}`);

async function withScratchDatabase<T>(adminUrl: string, name: string, work: (url: string) => Promise<T>): Promise<T> {
  return withClient(adminUrl, async (admin) => {
    await admin.query(`create database ${name} template template0`);
    try {
      return await work(onDatabase(adminUrl, name));
    } finally {
      await admin.query(`drop database ${name} with (force)`);
    }
  });
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
