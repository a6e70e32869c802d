import { join } from "node:path";
import { env } from "@/lib/config/env";
import { applyMigrations } from "./apply-migrations";

/**
 * Migrates DATABASE_URL; one JSON line of progress per step on standard output, the report last.
 * `PG_DUMP` names pg_dump where it is not on the PATH.
 */
const say = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

try {
  const report = await applyMigrations({
    databaseUrl: env().DATABASE_URL,
    folder: "prisma/migrations",
    backup: { folder: join(env().DATA_DIR, "backups"), program: process.env.PG_DUMP ?? "pg_dump" },
    report: say,
  });
  say({ step: "migrated", ...report });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
