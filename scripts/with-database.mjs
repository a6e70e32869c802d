import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { startPrivateCluster } from "./private-cluster.mjs";

// Runs a TypeScript program of ours on the database: the server of DATABASE_URL, or the private one, started when it is not running.
const [program, ...args] = process.argv.slice(2);

async function runWith(env) {
  const command = ["--conditions=react-server", "--import", "tsx", program, ...args];
  const child = spawn(process.execPath, command, { stdio: "inherit", env: { ...process.env, ...env } });
  const [code] = await once(child, "exit");
  return code ?? 1;
}

if (process.env.DATABASE_URL) {
  process.exitCode = await runWith({});
} else {
  const cluster = await startPrivateCluster({ folder: process.env.DATA_DIR || ".data" });
  try {
    process.exitCode = await runWith({
      DATABASE_URL: cluster.url,
      PG_DUMP: join(cluster.bin, "pg_dump"),
      // Our own cluster, our own drill: only there may the program act as superuser.
      RESTORE_DRILL_ADMIN_URL: cluster.superuserUrl,
    });
  } finally {
    // A cluster that was running before belongs to the program that runs on it.
    if (!cluster.isSurvivor) await cluster.stop();
  }
}
