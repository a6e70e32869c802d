// npm run import: finds the program's database (or starts the private one for the time of the import) and runs the importer on it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startPrivateCluster } from "./private-cluster.mjs";

const importer = fileURLToPath(new URL("../lib/server/imports/import-cli.ts", import.meta.url));

async function importInto(databaseUrl) {
  const args = ["--conditions=react-server", "--import", "tsx", importer, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, DATABASE_URL: databaseUrl } });
  const [code] = await once(child, "exit");
  return code ?? 1;
}

if (process.env.DATABASE_URL) {
  process.exitCode = await importInto(process.env.DATABASE_URL);
} else {
  const cluster = await startPrivateCluster({ folder: process.env.DATA_DIR || ".data" });
  try {
    process.exitCode = await importInto(cluster.url);
  } finally {
    // A cluster that was running before belongs to the program that runs on it.
    if (!cluster.isSurvivor) await cluster.stop();
  }
}
