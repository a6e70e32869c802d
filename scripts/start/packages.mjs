import { existsSync, readFileSync } from "node:fs";

const packagesIn = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/**
 * Compares what is installed with what the lock file asks for. npm notes the first in node_modules at the end of every
 * install, so an install that was broken off counts as old.
 * @returns {{ isCurrent: boolean, wanted: number }}
 */
export function packagesState(folder = ".") {
  const wanted = Object.entries(packagesIn(`${folder}/package-lock.json`)).filter(
    ([path, one]) => path !== "" && !one.optional,
  );
  const note = `${folder}/node_modules/.package-lock.json`;
  const installed = existsSync(note) ? packagesIn(note) : {};
  const isCurrent = wanted.every(([path, { version, integrity }]) => {
    const found = installed[path];
    return found?.version === version && found?.integrity === integrity;
  });
  return { isCurrent, wanted: wanted.length };
}
