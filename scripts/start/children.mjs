import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const TIE = fileURLToPath(new URL("./tie.mjs", import.meta.url));
const KEPT_LINES = 60;
const PATIENCE_MILLISECONDS = 3_000;

/** The programs that a start has running. Each leads a process group, so that ending it ends what it started as well. */
export class Children {
  #running = new Set();

  #spawn(file, args, env) {
    const child = spawn(file, args, { detached: true, stdio: ["ignore", "pipe", "pipe", "ipc"], env });
    this.#running.add(child);
    child.on("exit", () => this.#running.delete(child));
    return child;
  }

  /**
   * Runs a program to its end; a program that fails throws with the end of what it said.
   * @param {{ env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, title?: string }} [options]
   * @returns {Promise<string[]>} the first and last lines it printed
   */
  async run(file, args, { env = process.env, onLine = () => undefined, title = file } = {}) {
    const child = this.#spawn(process.execPath, [TIE, file, ...args], env);
    const last = [];
    const closed = once(child, "close");
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        last.push(line);
        // The cause tends to stand first, the summary last.
        if (last.length > KEPT_LINES) last.splice(KEPT_LINES / 2, 1);
        onLine(line);
      });
    }
    const [code] = await closed;
    if (code !== 0) throw new Error(`${title} ended with code ${code}\n${last.join("\n")}`);
    return last;
  }

  /** Starts a program that stays. It sees its own channel close when we die, and ends itself in order. */
  stay(args, env) {
    return this.#spawn(process.execPath, args, env);
  }

  /** Ends all of them: first by asking, then by force. */
  async stopAll(patience = PATIENCE_MILLISECONDS) {
    const running = [...this.#running];
    const ended = Promise.all(running.map((child) => child.exitCode ?? child.signalCode ?? once(child, "exit")));
    for (const child of running) this.#signal(child, "SIGTERM");
    await Promise.race([ended, sleep(patience, undefined, { ref: false })]);
    for (const child of running) this.#signal(child, "SIGKILL");
    await ended;
  }

  #signal(child, signal) {
    try {
      process.kill(-child.pid, signal);
    } catch (error) {
      // The whole group has ended by itself.
      if (error.code !== "ESRCH") throw error;
    }
  }
}
