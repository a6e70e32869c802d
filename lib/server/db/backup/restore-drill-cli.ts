import { dirname, join } from "node:path";
import { env } from "@/lib/config/env";
import { closePools } from "@/lib/server/db/pool";
import { type DrillReport, restoreDrill } from "./restore-drill";

/** `npm run restore-drill`: exit code 0 when a backup made now can be restored and is the same, 1 when not, 2 when it could not be tried. */
async function main(): Promise<number> {
  const pgDump = process.env.PG_DUMP ?? "pg_dump";
  const report = await restoreDrill({
    databaseUrl: env().DATABASE_URL,
    adminUrl: process.env.RESTORE_DRILL_ADMIN_URL || env().DATABASE_URL,
    folder: join(env().DATA_DIR, "backups"),
    pgDump,
    pgRestore: pgDump === "pg_dump" ? "pg_restore" : join(dirname(pgDump), "pg_restore"),
  });
  if (report === undefined) throw new Error("pg_dump is not installed, or is older than the server");
  process.stdout.write(`${told(report).join("\n")}\n`);
  return report.audit.ok && report.tables.every(({ isEqual }) => isEqual) ? 0 : 1;
}

function told({ file, tables, audit, dumpSeconds, restoreSeconds, checkSeconds }: DrillReport): string[] {
  const width = Math.max(...tables.map(({ table }) => table.length));
  const different = tables.filter(({ isEqual }) => !isEqual).length;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return [
    ...tables.map(
      ({ table, rows: count, isEqual }) =>
        `${isEqual ? "equal    " : "DIFFERENT"}  ${table.padEnd(width)}  ${String(count).padStart(9)} rows`,
    ),
    `${file}: ${rows} rows in ${tables.length} tables, ${different} different`,
    `audit chain: ${audit.rows} rows, ${audit.ok ? "whole" : `${audit.findings.length} findings`}`,
    `backup ${dumpSeconds.toFixed(1)} s, restore ${restoreSeconds.toFixed(1)} s (recovery time), checks ${checkSeconds.toFixed(1)} s`,
  ];
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`The drill could not be held: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
} finally {
  await closePools();
}
