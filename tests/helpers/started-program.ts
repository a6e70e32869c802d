import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface StartedProgram {
  /** The starter's process, as `npm start` makes it. */
  process: ChildProcess;
  origin: string;
  /** Everything it has printed so far. */
  output(): string;
  /** Resolves when `/readyz` says yes; throws when the program ends before. */
  ready(): Promise<void>;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** kill -9 on the starter and on the server it made, in one breath; the database goes on running. */
  killAll(): Promise<void>;
}

export interface ProgramWanted {
  dataDir: string;
  port: number;
  args?: string[];
  /** Settings besides those of the test's own process. */
  env?: Record<string, string>;
}

/** Runs scripts/start.mjs on a data folder of its own, in a process group of its own. */
export function startProgram({ dataDir, port, args = [], env = {} }: ProgramWanted): StartedProgram {
  const child = spawn(process.execPath, ["scripts/start.mjs", ...args], {
    env: { ...process.env, ...env, DATA_DIR: dataDir, PORT: String(port), DATABASE_URL: "", npm_lifecycle_event: "" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const ended = once(child, "exit");
  const origin = `http://localhost:${port}`;
  return {
    process: child,
    origin,
    output: () => said,
    async ready() {
      while (!(await isReady(origin))) {
        if (child.exitCode !== null) throw new Error(`the program ended with code ${child.exitCode}:\n${said}`);
        await sleep(50);
      }
    },
    async end(signal) {
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
    async killAll() {
      const { stdout } = spawnSync("pgrep", ["-P", String(child.pid)], { encoding: "utf8" });
      for (const pid of stdout.trim().split("\n").filter(Boolean)) process.kill(Number(pid), "SIGKILL");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function isReady(origin: string): Promise<boolean> {
  // Not listening yet is the same as not ready.
  const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
  return answer?.status === 200;
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

/** Waits until `done` says yes. */
export async function until(done: () => boolean | Promise<boolean>, patienceMilliseconds: number): Promise<void> {
  const end = performance.now() + patienceMilliseconds;
  while (!(await done())) {
    if (performance.now() > end) throw new Error(`not so after ${patienceMilliseconds} ms`);
    await sleep(50);
  }
}
