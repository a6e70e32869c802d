import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/lib/server/db/migrate/apply-migrations";
import { removePrivateCluster, startPrivateCluster } from "../../scripts/private-cluster.mjs";
import { processBirth } from "../../scripts/start/process-birth.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The login role `fangge`; its own database is the migrated template. */
    templateUrl: string;
    superuserUrl: string;
    /** Folder of PostgreSQL's programs. */
    postgresBin: string;
  }
}

const PREFIX = "fangge-test-";

/** A run that was killed could not stop its cluster; its process id stands in the folder's name. */
async function removeAbandonedClusters(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length).split("-", 1)[0]);
    if (Number.isNaN(pid) || processBirth(pid) !== undefined) continue;
    const folder = join(tmpdir(), name);
    const cluster = await startPrivateCluster({ folder, durable: false });
    await cluster.stop("immediate");
    removePrivateCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One PostGIS for the whole integration run; each test file copies the migrated template (tests/helpers/database.ts). */
export default async function startTestCluster(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandonedClusters();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const cluster = await startPrivateCluster({ folder, durable: false, maxConnections: 120 });
  await applyMigrations({ databaseUrl: cluster.url, folder: "prisma/migrations" });
  project.provide("templateUrl", cluster.url);
  project.provide("superuserUrl", cluster.superuserUrl);
  project.provide("postgresBin", cluster.bin);
  return async () => {
    await cluster.stop("immediate");
    removePrivateCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}
