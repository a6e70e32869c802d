import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/lib/server/db/migrate/apply-migrations";
import { removePrivateCluster, startPrivateCluster } from "../../scripts/private-cluster.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The login role `fangge`; its own database is the migrated template. */
    templateUrl: string;
    superuserUrl: string;
    /** Folder of PostgreSQL's programs. */
    postgresBin: string;
  }
}

/** One PostGIS for the whole integration run; each test file copies the migrated template (tests/helpers/database.ts). */
export default async function startTestCluster(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "fangge-test-"));
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
