import { chownSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { clusterPlace } from "./postgres/cluster-place.mjs";
import { accessRules, clusterSettings } from "./postgres/cluster-settings.mjs";
import { findPostgres } from "./postgres/find-postgres.mjs";
import { installPostgis } from "./postgres/install-postgis.mjs";
import { run, runOrThrow } from "./postgres/run.mjs";

const LOG_BYTES_KEPT = 5_000_000;
const EXTENSIONS = ["postgis", "btree_gist"];

/** PostgreSQL's programs, at the version that an existing data folder needs. */
async function programs(data, say) {
  const versionFile = join(data, "PG_VERSION");
  const major = existsSync(versionFile) ? Number(readFileSync(versionFile, "utf8")) : undefined;
  const [found] = await findPostgres({ major });
  if (found) return found;
  if (major !== undefined && (await findPostgres()).length > 0) {
    throw new Error(
      `${data} was made by PostgreSQL ${major}, which is no longer installed with PostGIS. Install that version again, or ` +
        "bring the data over: restore a dump from backups/ after `npm start -- --reset`.",
    );
  }
  await installPostgis(say);
  const [installed] = await findPostgres({ major });
  if (!installed)
    throw new Error("PostGIS was installed, yet PostgreSQL 15+ with PostGIS 3.3+ is still not to be found.");
  return installed;
}

/** Makes the folder in one step: an initdb that was killed half-way leaves nothing that looks finished. */
async function initialise(bin, { data, user }) {
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  // Sorting by code point is the same on every system; C.UTF-8 as character type lets 汉字 count as letters.
  const attempts = ["C.UTF-8", "en_US.UTF-8", "C"];
  for (const ctype of attempts) {
    const args = [
      "-D",
      unfinished,
      "-U",
      "postgres",
      "-E",
      "UTF8",
      "--lc-collate=C",
      `--lc-ctype=${ctype}`,
      "--auth=peer",
    ];
    const made = await run(join(bin, "initdb"), args, { identity: user.identity, cwd: "/" });
    if (made.code === 0) break;
    rmSync(unfinished, { recursive: true, force: true });
    if (ctype === attempts.at(-1)) throw new Error(`initdb failed:\n${made.stderr.trim()}`);
  }
  renameSync(unfinished, data);
}

function writeOwned(file, text, identity) {
  writeFileSync(file, text, { mode: 0o600 });
  if (identity) chownSync(file, identity.uid, identity.gid);
}

function configure({ data, socket, log, user }, { durable, maxConnections }) {
  writeOwned(join(data, "postgresql.conf"), clusterSettings({ socket, durable, maxConnections }), user.identity);
  for (const [name, text] of Object.entries(accessRules([user.name, userInfo().username]))) {
    writeOwned(join(data, name), text, user.identity);
  }
  if (existsSync(log) && statSync(log).size > LOG_BYTES_KEPT) renameSync(log, `${log}.1`);
}

/** The process id of a server that runs on the folder and answers, or undefined. */
async function runningPid(bin, { data, socket, user }) {
  const status = await run(join(bin, "pg_ctl"), ["-D", data, "status"], { identity: user.identity, cwd: "/" });
  if (status.code !== 0) return undefined;
  const answers = await run(join(bin, "pg_isready"), ["-q", "-h", socket], { cwd: "/" });
  return answers.code === 0 ? Number(/PID: (\d+)/.exec(status.stdout)?.[1]) : undefined;
}

async function launch(bin, { data, log, user }) {
  const args = ["-D", data, "-l", log, "-w", "-t", "120", "start"];
  // After a crash the last server's processes may need a moment to notice; its recovery is PostgreSQL's own work.
  for (let attempt = 1; ; attempt += 1) {
    const started = await run(join(bin, "pg_ctl"), args, { identity: user.identity, cwd: "/" });
    if (started.code === 0) return;
    const tail = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").slice(-8).join("\n") : started.stderr;
    if (attempt === 10 || !/still in use|another server might be running|lock file/.test(tail)) {
      throw new Error(`The database did not start. The end of ${log}:\n${tail}`);
    }
    await sleep(500);
  }
}

const PROVISION_ROLE = `
select 'create role fangge login createrole nosuperuser nobypassrls' where to_regrole('fangge') is null \\gexec
select 'create database fangge owner fangge' where not exists (select from pg_database where datname = 'fangge') \\gexec
`;

/** What only a superuser may do: the login role, its database and the extensions. Says which versions are there. */
async function provision(bin, { socket, user }) {
  const psql = (database, input) =>
    runOrThrow(join(bin, "psql"), ["-XAtq", "-v", "ON_ERROR_STOP=1", "-h", socket, "-U", "postgres", "-d", database], {
      input,
      identity: user.identity,
      cwd: "/",
    });
  await psql("postgres", PROVISION_ROLE);
  const extensions = EXTENSIONS.map(
    (name) => `create extension if not exists ${name}; alter extension ${name} update;`,
  );
  const versions = "select current_setting('server_version'), postgis_lib_version()";
  const { stdout } = await psql("fangge", `set client_min_messages = warning;\n${extensions.join("\n")}\n${versions};`);
  const [postgres, postgis] = stdout.trim().split("|");
  return { postgres: postgres.split(" ")[0], postgis };
}

const url = (user, database, socket) => `postgresql://${user}@/${database}?host=${encodeURIComponent(socket)}`;

/**
 * Finds or starts the PostGIS server that belongs to one data folder: Unix socket only, our own user only.
 * @param {{ folder: string, durable?: boolean, maxConnections?: number, say?: (text: string) => void }} options
 *   folder: the data folder (usually .data) · durable: false only for databases that a test throws away
 * @returns {Promise<import("./private-cluster.mjs").PrivateCluster>}
 */
export async function startPrivateCluster({ folder, durable = true, maxConnections = 60, say = () => undefined }) {
  const wanted = resolve(folder);
  let place = clusterPlace(wanted);
  const { bin } = await programs(place.data, say);
  // Installing may have made the user `postgres`.
  place = clusterPlace(wanted);
  if (place.moved) say(`user ${place.user.name} cannot enter ${wanted}: the database lies in ${place.place}`);
  const isNew = !existsSync(place.data);
  if (isNew) await initialise(bin, place);
  const surviving = isNew ? undefined : await runningPid(bin, place);
  if (surviving === undefined) {
    configure(place, { durable, maxConnections });
    await launch(bin, place);
  }
  const versions = await provision(bin, place);
  return {
    url: url("fangge", "fangge", place.socket),
    superuserUrl: url("postgres", "fangge", place.socket),
    place: place.place,
    socket: place.socket,
    bin,
    versions,
    isNew,
    isSurvivor: surviving !== undefined,
    /** @param {"fast" | "immediate"} [mode] */
    async stop(mode = "fast") {
      const args = ["-D", place.data, "-m", mode, "-w", "-t", "60", "stop"];
      await run(join(bin, "pg_ctl"), args, { identity: place.user.identity, cwd: "/" });
    },
    /** Starts the same server again after a stop. */
    restart: () => launch(bin, place),
  };
}

/** Removes the cluster of a data folder, data and all. The server must have been stopped. */
export function removePrivateCluster(folder) {
  const { place, socket } = clusterPlace(resolve(folder));
  rmSync(socket, { recursive: true, force: true });
  rmSync(place, { recursive: true, force: true });
  rmSync(join(resolve(folder), "database-place.json"), { force: true });
}
