import { join } from "node:path";
import { env } from "@/lib/config/env";
import { dumpDatabase } from "./dump-database";

/** `npm run backup`: writes DATA_DIR/backups/<time>.dump. `PG_DUMP` names pg_dump where it is not on the PATH. */
const file = await dumpDatabase({
  databaseUrl: env().DATABASE_URL,
  folder: join(env().DATA_DIR, "backups"),
  name: new Date().toISOString().replaceAll(":", "").slice(0, 17),
  program: process.env.PG_DUMP ?? "pg_dump",
});
process.stdout.write(
  file === undefined ? "pg_dump is not installed, or is older than the server: no backup\n" : `${file}\n`,
);
process.exitCode = file === undefined ? 1 : 0;
