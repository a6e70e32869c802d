import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

const FLOOR_MAJOR = 15;
const FLOOR_POSTGIS = [3, 3];

/** Folders that may hold PostgreSQL's programs on the systems we know, without asking anyone. */
function candidateFolders({ path = process.env.PATH ?? "", roots = ["/usr/lib/postgresql"] } = {}) {
  const numbered = roots.filter(existsSync).flatMap((root) => readdirSync(root).map((name) => join(root, name, "bin")));
  const redHat = existsSync("/usr") ? readdirSync("/usr").filter((name) => name.startsWith("pgsql-")) : [];
  const homebrew = ["/opt/homebrew/opt", "/usr/local/opt"].filter(existsSync).flatMap((root) =>
    readdirSync(root)
      .filter((name) => name.startsWith("postgresql"))
      .map((name) => join(root, name, "bin")),
  );
  return [...numbered, ...redHat.map((name) => join("/usr", name, "bin")), ...homebrew, ...path.split(delimiter)];
}

async function describe(folder) {
  const config = (what) => (existsSync(join(folder, "pg_config")) ? run(join(folder, "pg_config"), [what]) : undefined);
  const [version, share, library] = await Promise.all([
    run(join(folder, "postgres"), ["--version"]),
    config("--sharedir"),
    config("--pkglibdir"),
  ]);
  const major = Number(/(\d+)/.exec(version.stdout)?.[1]);
  // Debian ships pg_config with every server; where it is missing the layout is <version>/bin beside /usr/share.
  const shareFolder = share?.stdout.trim() || join("/usr/share/postgresql", String(major));
  const libraryFolder = library?.stdout.trim() || join(folder, "../lib");
  return { bin: folder, major, postgis: hasLibrary(libraryFolder) ? postgisVersion(shareFolder) : undefined };
}

/** Debian's scripts are a package of their own and may outlive the library they call. */
const hasLibrary = (folder) =>
  existsSync(folder) && readdirSync(folder).some((name) => /^postgis-3\.(so|dylib)$/.test(name));

/** The default version in the extension's control file, or undefined when the extension is not there. */
function postgisVersion(shareFolder) {
  const folder = join(shareFolder, "extension");
  if (!existsSync(join(folder, "postgis.control"))) return undefined;
  const versions = readdirSync(folder)
    .map((name) => /^postgis--(\d+)\.(\d+)\.(\d+)\.sql$/.exec(name))
    .filter((match) => match !== null)
    .map((match) => match.slice(1).map(Number));
  return versions.sort(compareVersions).at(-1)?.join(".");
}

function compareVersions(a, b) {
  return a[0] - b[0] || a[1] - b[1] || (a[2] ?? 0) - (b[2] ?? 0);
}

/**
 * Every PostgreSQL on this machine that can carry the program, newest first.
 * @param {{ major?: number, path?: string, roots?: string[] }} [wanted] major: only this one (an existing data folder's)
 * @returns {Promise<{ bin: string, major: number, postgis: string }[]>}
 */
export async function findPostgres({ major, ...where } = {}) {
  const folders = [...new Set(candidateFolders(where))].filter((folder) =>
    ["postgres", "initdb", "pg_ctl", "psql"].every((name) => folder !== "" && existsSync(join(folder, name))),
  );
  const found = await Promise.all(folders.map(describe));
  return found
    .filter((one) => one.major >= FLOOR_MAJOR && (major === undefined || one.major === major))
    .filter((one) => one.postgis && compareVersions(one.postgis.split(".").map(Number), FLOOR_POSTGIS) >= 0)
    .sort((a, b) => b.major - a.major);
}
