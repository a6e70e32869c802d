import { join } from "node:path";
import { env } from "@/lib/config/env";
import { applyMigrations } from "@/lib/server/db/migrate/apply-migrations";
import { loadDictionaries } from "./load-dictionaries";

/**
 * Migrates DATABASE_URL and gives it the dictionaries it lacks; one JSON line of progress per step on standard output, the
 * report last. `PG_DUMP` names pg_dump where it is not on the PATH.
 */
const say = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

try {
  const databaseUrl = env().DATABASE_URL;
  const report = await applyMigrations({
    databaseUrl,
    folder: "prisma/migrations",
    backup: { folder: join(env().DATA_DIR, "backups"), program: process.env.PG_DUMP ?? "pg_dump" },
    report: say,
  });
  const entries = await loadDictionaries(databaseUrl);
  say({ step: "migrated", ...report, entries });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
