import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isBuildCurrent } from "../build/build-state.mjs";
import { startPrivateCluster } from "../private-cluster.mjs";
import { cityState } from "./city-state.mjs";
import { createLogFiles } from "./log-files.mjs";
import { packagesState } from "./packages.mjs";

/** @typedef {{ number: number, settings: ReturnType<typeof import("./settings.mjs").readSettings>, children: import("./children.mjs").Children, progress: ReturnType<typeof import("./progress.mjs").createProgress> }} Context */

const LOADER = "geodata/load-demo.ts";
const TYPESCRIPT = ["--import", "tsx"];

const count = (number) => number.toLocaleString("en");

/** Installs the packages of the lock file unless they are there. */
export async function installPackages({ children, progress }) {
  const step = progress.step(2, "packages");
  const { isCurrent, wanted } = packagesState();
  if (isCurrent) return step.done(`${count(wanted)} up to date`);
  step.update(`npm ci, ${count(wanted)} packages`);
  await children.run("npm", ["ci", "--no-audit", "--no-fund"], { title: "npm ci" });
  step.done(`${count(wanted)} installed`);
}

/** Finds the server of DATABASE_URL, or finds or starts the private one. */
export async function findDatabase({ settings, progress }) {
  const step = progress.step(3, "database");
  if (settings.databaseUrl) {
    step.done("the server of DATABASE_URL");
    return { url: settings.databaseUrl, kind: "server", stop: async () => undefined };
  }
  const cluster = await startPrivateCluster({ folder: settings.folder, say: progress.say });
  const { postgres, postgis } = cluster.versions;
  const how = cluster.isNew ? "made" : cluster.isSurvivor ? "found running" : "started";
  step.done(`PostgreSQL ${postgres}, PostGIS ${postgis}, ${how}`);
  return { url: cluster.url, kind: "private", bin: cluster.bin, stop: () => cluster.stop() };
}

export async function migrate({ settings, children, progress }, database) {
  const step = progress.step(4, "migrations");
  let report = { applied: [], alreadyThere: 0 };
  const program = isBuildCurrent() ? ["dist/migrate.mjs"] : [...TYPESCRIPT, "geodata/dictionaries/prepare-database.ts"];
  await children.run(process.execPath, program, {
    title: "The migration",
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      DATA_DIR: settings.folder,
      ...(database.bin && { PG_DUMP: join(database.bin, "pg_dump") }),
    },
    onLine(line) {
      if (!line.startsWith("{")) return;
      const message = JSON.parse(line);
      if (message.step === "migrated") report = message;
      else step.update(`${message.done}/${message.total} ${message.step}`);
    },
  });
  if (report.backup) progress.say(`a dump of the database as it was: ${report.backup}`);
  const entries = report.entries ? `, ${count(report.entries)} dictionary entries added` : "";
  step.done(`${report.applied.length} applied, ${report.alreadyThere} already there${entries}`);
}

/** Loads the synthetic city into an empty database. */
export async function loadDemoCity({ settings, children, progress }, database) {
  const step = progress.step(5, "demo city");
  const before = await cityState(database.url);
  if (!before.isEmpty) {
    step.done(`${count(before.grids)} grids already there`);
    return before;
  }
  if (!settings.demo) {
    step.done("left out (--no-demo)");
    return before;
  }
  if (!existsSync(LOADER))
    throw new Error(`${LOADER} is missing: this checkout has no city generator to fill the empty database.`);
  const args = [...TYPESCRIPT, LOADER, "--database-url", database.url, ...settings.citySize];
  await children.run(process.execPath, args, {
    title: "Loading the demo city",
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      DATA_DIR: settings.folder,
      DEMO_PASSWORD: settings.demoPassword,
    },
    onLine(line) {
      if (!line.startsWith("{")) return;
      const { step: part, done, total } = JSON.parse(line);
      if (total) step.update(`${part} ${count(done)}/${count(total)}`);
    },
  });
  const after = await cityState(database.url);
  step.done(`${count(after.grids)} grids loaded`);
  return after;
}

export async function buildIfOld({ settings, children, progress }) {
  const step = progress.step(6, "build");
  if (settings.dev) return step.done("none (--dev)");
  if (isBuildCurrent()) return step.done("up to date");
  await children.run(process.execPath, ["scripts/build.mjs"], {
    title: "The build",
    onLine(line) {
      const phase = /^build (\d+\/\d+) /.exec(line)?.[1] ?? /\((\d+\/\d+)\)/.exec(line)?.[1];
      if (phase) step.update(phase);
    },
  });
  step.done("built");
}

/** Starts the server and waits until it answers. `ended` resolves with the way it ended, whenever that is. */
export async function serve({ settings, children, progress }, database) {
  const step = progress.step(7, "server");
  const program = settings.dev ? [...TYPESCRIPT, "server.ts", "--dev"] : ["--enable-source-maps", "dist/server.mjs"];
  const server = children.stay(program, {
    ...process.env,
    DATABASE_URL: database.url,
    DATABASE_KIND: process.env.DATABASE_KIND ?? database.kind,
    DATA_DIR: settings.folder,
    DEMO_PASSWORD: settings.demoPassword,
    PORT: String(settings.port),
    NODE_ENV: settings.dev ? "development" : "production",
  });
  const write = createLogFiles({
    folder: settings.folder,
    retentionDays: Number(process.env.LOG_RETENTION_DAYS) || undefined,
    show: progress.say,
  });
  for (const stream of [server.stdout, server.stderr]) createInterface({ input: stream }).on("line", write);
  const ended = once(server, "exit").then(([code, signal]) => (signal === null ? `code ${code}` : `signal ${signal}`));
  const serving = once(server, "message").then(() => undefined);
  const early = await Promise.race([serving, ended]);
  if (early !== undefined) throw new Error(`The server ended with ${early} before it could serve.`);
  step.done(`serving, process ${server.pid}`);
  return { ended };
}
