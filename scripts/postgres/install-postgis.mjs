import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { run } from "./run.mjs";

const OWN_SERVER = "or point DATABASE_URL at a PostGIS server of yours (PostgreSQL 15+, PostGIS 3.3+)";
const DOCKER =
  "docker run -d -p 5432:5432 -e POSTGRES_PASSWORD=fangge postgis/postgis:16-3.4\n" +
  "  DATABASE_URL=postgresql://postgres:fangge@localhost:5432/postgres npm start";

/** How to become root without asking, as the front of a command line; undefined when it cannot be done. */
async function rootPrefix(platform, uid) {
  if (platform !== "linux") return undefined;
  if (uid === 0) return [];
  const sudo = await run("sudo", ["-n", "true"]).catch(() => undefined);
  return sudo?.code === 0 ? ["sudo", "-n"] : undefined;
}

/** What a person has to type on this system. */
export function installText(platform, hasApt) {
  if (platform === "darwin") return `PostGIS is missing. Install it with\n  brew install postgis\n${OWN_SERVER}.`;
  if (hasApt) {
    return `PostGIS is missing and may not be installed without a password. Install it with\n  sudo apt-get install postgresql postgresql-postgis\n${OWN_SERVER}.`;
  }
  return `PostGIS is missing. Start one with\n  ${DOCKER}\n${OWN_SERVER}.`;
}

/** The newest `postgresql-N-postgis-3` at or above the floor in the text of apt-cache. */
export function pickPackage(aptCacheText) {
  const majors = [...aptCacheText.matchAll(/^postgresql-(\d+)-postgis-3 /gm)].map((match) => Number(match[1]));
  const major = majors.filter((one) => one >= 15).sort((a, b) => b - a)[0];
  return major === undefined ? undefined : `postgresql-${major}-postgis-3`;
}

async function withRoot(prefix, args, env = {}) {
  const variables = Object.entries({ DEBIAN_FRONTEND: "noninteractive", ...env }).map(
    ([name, value]) => `${name}=${value}`,
  );
  const [file, ...rest] = [...prefix, "env", ...variables, ...args];
  const result = await run(file, rest);
  if (result.code !== 0) throw new Error(`${args.join(" ")} failed:\n${result.stderr.trim() || result.stdout.trim()}`);
  return result.stdout;
}

/**
 * Installs system packages with apt where that is possible without asking.
 * @param {string[]} packages
 * @param {(text: string) => void} say
 * @returns {Promise<boolean>} false: no apt here, or no right to use it
 */
export async function aptInstall(packages, say) {
  const hasApt = (await run("apt-get", ["--version"]).catch(() => undefined))?.code === 0;
  const prefix = hasApt ? await rootPrefix(process.platform, process.getuid?.()) : undefined;
  if (prefix === undefined) return false;
  say(`apt-get install ${packages.join(" ")}`);
  await withRoot(prefix, ["apt-get", "update", "-q"]);
  await withRoot(prefix, ["apt-get", "install", "-y", "-q", "--no-install-recommends", ...packages]);
  return true;
}

/**
 * Debian would start a server of its own on port 5432 with the package. Nobody asked for that one: only the programs are
 * wanted. Left alone where the administrator has already set the package up.
 */
function forbidMainCluster() {
  const folder = "/etc/postgresql-common/createcluster.d";
  if (process.getuid?.() !== 0 || existsSync("/etc/postgresql-common/createcluster.conf")) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/fangge.conf`, "create_main_cluster = false\n");
}

/**
 * Installs PostGIS, or throws with the one command that a person can type here.
 * @param {(text: string) => void} say
 * @param {NodeJS.Platform} [platform]
 */
export async function installPostgis(say, platform = process.platform) {
  const prefix = await rootPrefix(platform, process.getuid?.());
  const aptCache = await run("apt-cache", ["--version"]).catch(() => undefined);
  if (prefix === undefined || aptCache === undefined) throw new Error(installText(platform, aptCache !== undefined));
  say("PostGIS is missing: installing it with apt-get");
  await withRoot(prefix, ["apt-get", "update", "-q"]);
  const known = await run("apt-cache", ["search", "--names-only", "^postgresql-[0-9]+-postgis-3$"]);
  const name = pickPackage(known.stdout);
  if (name === undefined) {
    throw new Error(
      `This system's packages have no PostgreSQL 15 or newer with PostGIS. Start one with\n  ${DOCKER}\n${OWN_SERVER}.`,
    );
  }
  forbidMainCluster();
  say(`apt-get install ${name}`);
  await withRoot(prefix, ["apt-get", "install", "-y", "-q", "--no-install-recommends", name]);
}
