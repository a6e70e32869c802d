import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { processBirth } from "./process-birth.mjs";

/** A start that was killed while it took over a stale lock leaves its marker behind; nobody takes this long. */
const TAKEOVER_LIMIT_MILLISECONDS = 10_000;
/** The other start may be on its way out: its terminal was closed a moment ago. */
const PATIENCE_MILLISECONDS = 2_000;

export class FolderInUse extends Error {
  constructor(folder, pid) {
    super(`${folder} is in use by process ${pid}. Stop that one first, or choose another folder with DATA_DIR.`);
    this.name = "FolderInUse";
    this.pid = pid;
  }
}

function readHolder(file) {
  try {
    const { pid, birth } = JSON.parse(readFileSync(file, "utf8"));
    return { pid, isAlive: processBirth(pid) === birth };
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    // The disk was full, or somebody wrote into it: no process can be named, so nobody holds it.
    if (error instanceof SyntaxError) return { pid: 0, isAlive: false };
    throw error;
  }
}

/** The file appears with its content in one step: nobody ever reads a lock that is still being written. */
function tryCreate(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${JSON.stringify({ pid: process.pid, birth: processBirth(process.pid) })}\n`);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Only one start at a time may look at a stale lock and replace it; making a folder is atomic. */
function takeOver(file) {
  const marker = `${file}.takeover`;
  try {
    mkdirSync(marker);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const age = Date.now() - (statSync(marker, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > TAKEOVER_LIMIT_MILLISECONDS) rmdirSync(marker);
    return false;
  }
  try {
    if (readHolder(file)?.isAlive === true) return false;
    rmSync(file, { force: true });
    return tryCreate(file);
  } finally {
    rmdirSync(marker);
  }
}

/**
 * Makes this process the only one that works on `folder`.
 * @param {string} folder
 * @param {{ patience?: number }} [options] patience: milliseconds to wait for a holder that is just ending
 * @returns {Promise<() => void>} gives the folder back
 * @throws {FolderInUse} with the other's process id
 */
export async function lockFolder(folder, { patience = PATIENCE_MILLISECONDS } = {}) {
  const file = join(folder, "lock");
  const end = Date.now() + patience;
  while (!tryCreate(file)) {
    const holder = readHolder(file);
    if (holder === undefined) continue;
    if (!holder.isAlive && takeOver(file)) break;
    if (holder.isAlive && Date.now() > end) throw new FolderInUse(folder, holder.pid);
    await sleep(50);
  }
  return () => rmSync(file, { force: true });
}
