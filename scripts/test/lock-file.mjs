const SYSTEMS = /(?:^|-)(android|darwin|freebsd|linux|openharmony|win32)(?=-|$)/;
const PROCESSORS = /(?:^|-)(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|wasm32|x64)(?=-|$)/;

/** Where Node would find `name` for the package at `from`; undefined when the lock file has no such entry. */
function entryFor(packages, from, name) {
  for (let folder = from; ; ) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (folder === "") return undefined;
    const above = folder.lastIndexOf("/node_modules/");
    folder = above < 0 ? "" : folder.slice(0, above);
  }
}

/**
 * Builds of a package for other systems that a lock file leaves out. npm drops them when the registry at hand carries only
 * its own system's; `npm ci` then refuses the lock file everywhere.
 * @param {Record<string, { optionalDependencies?: Record<string, string>, dev?: boolean }>} packages
 */
export function missingBuilds(packages) {
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => entryFor(packages, from, name) === undefined)
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/** The entry that npm would have written, without a checksum that nobody here can know; os and cpu follow from the name. */
export function buildEntry({ name, version, dev }) {
  if (!/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`${name} ${version} is no exact version: its entry cannot be told.`);
  const target = name.split("/").at(-1);
  const os = SYSTEMS.exec(target)?.[1];
  const cpu = PROCESSORS.exec(target)?.[1];
  const libc = os !== "linux" ? undefined : target.includes("musl") ? "musl" : "glibc";
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev: true }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}
