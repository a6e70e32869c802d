import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FolderInUse, lockFolder } from "./folder-lock.mjs";
import { processBirth } from "./process-birth.mjs";

const MODULE = pathToFileURL(join(import.meta.dirname, "folder-lock.mjs")).href;
let folder;
const lockFile = () => join(folder, "lock");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fangge-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that takes the lock, says so, and stays. */
async function holderProcess() {
  const program = `import { lockFolder } from ${JSON.stringify(MODULE)}; await lockFolder(${JSON.stringify(folder)}); console.log("held"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

describe("lockFolder", () => {
  it("gives the folder to one, and back", async () => {
    const unlock = await lockFolder(folder);
    expect(JSON.parse(readFileSync(lockFile(), "utf8")).pid).toBe(process.pid);
    unlock();
    expect(existsSync(lockFile())).toBe(false);
    (await lockFolder(folder))();
  });

  it("refuses while another process holds it, and names that process", async () => {
    const holder = await holderProcess();
    const refusal = await lockFolder(folder, { patience: 0 }).catch((error) => error);
    expect(refusal).toBeInstanceOf(FolderInUse);
    expect(refusal.pid).toBe(holder.pid);
    expect(refusal.message).toContain(`process ${holder.pid}`);
    holder.kill("SIGKILL");
    await once(holder, "exit");
  });

  it("takes over after kill -9", async () => {
    const holder = await holderProcess();
    holder.kill("SIGKILL");
    await once(holder, "exit");
    (await lockFolder(folder, { patience: 0 }))();
  });

  it("is not fooled by a process id that the system has handed out again", async () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: process.ppid, birth: "another boot 1" }));
    (await lockFolder(folder, { patience: 0 }))();
  });

  it("waits for a holder that is just ending", async () => {
    const holder = await holderProcess();
    setTimeout(() => holder.kill("SIGKILL"), 300);
    (await lockFolder(folder, { patience: 5_000 }))();
  });

  it("survives a takeover that was itself killed, and a lock that is no JSON", async () => {
    writeFileSync(lockFile(), "half a li");
    mkdirSync(`${lockFile()}.takeover`);
    utimesSync(`${lockFile()}.takeover`, 0, 0);
    (await lockFolder(folder, { patience: 0 }))();
  });

  it("lets exactly one of many take over a stale lock", async () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: 1, birth: "never" }));
    // Whoever got it keeps it until all have said a word: on a busy machine the last starts long after the first.
    const program = `import { lockFolder } from ${JSON.stringify(MODULE)}; await lockFolder(${JSON.stringify(folder)}, { patience: 0 }).then(() => { console.log("mine"); setInterval(() => {}, 1000); }, () => console.log("refused"));`;
    const children = Array.from({ length: 6 }, () => spawn(process.execPath, ["--input-type=module", "-e", program]));
    const words = await Promise.all(children.map(async (child) => String(await once(child.stdout, "data")).trim()));
    for (const child of children) child.kill("SIGKILL");
    expect(words.sort()).toEqual(["mine", ...Array(5).fill("refused")]);
  });
});

describe("processBirth", () => {
  it("is the same for one process and unknown for a dead one", () => {
    expect(processBirth(process.pid)).toBe(processBirth(process.pid));
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    expect(processBirth(pid)).toBeUndefined();
  });

  it("takes a process that has ended, but that nobody has asked about, for dead", async () => {
    // The shell's child ends at once; the shell has become `sleep`, which never asks.
    const shell = spawn("sh", ["-c", "true & echo $!; exec sleep 60"], { stdio: ["ignore", "pipe", "inherit"] });
    const [text] = await once(shell.stdout, "data");
    await expect.poll(() => processBirth(Number(text)), { timeout: 10_000 }).toBeUndefined();
    shell.kill("SIGKILL");
  });
});
