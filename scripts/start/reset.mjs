import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { removePrivateCluster, startPrivateCluster } from "../private-cluster.mjs";

/** Backups outlive a reset, and the lock is ours. */
const KEPT = new Set(["backups", "lock"]);

/** Asks on the terminal; without one, only --yes counts as an answer. */
export async function confirmReset({ folder, yes }) {
  if (yes) return;
  if (!process.stdin.isTTY)
    throw new Error("--reset asks before it removes anything; there is no terminal to ask on. Add --yes.");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `This removes the database, keys and photos in ${folder} (backups stay). Type yes to go on: `,
  );
  terminal.close();
  if (answer.trim().toLowerCase() !== "yes") throw new Error("Nothing was removed.");
}

/** Empties the data folder. A database server that survived a killed start is stopped first. */
export async function resetFolder(folder) {
  if (existsSync(join(folder, "pg")) || existsSync(join(folder, "database-place.json"))) {
    const cluster = await startPrivateCluster({ folder });
    await cluster.stop("immediate");
    removePrivateCluster(folder);
  }
  for (const name of readdirSync(folder).filter((one) => !KEPT.has(one))) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
