import { spawn } from "node:child_process";

const running = new Set();

// Whoever stops the tests stops what they started.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    for (const child of running) child.kill("SIGTERM");
    process.exitCode = 130;
  });
}

/** Whether somebody asked the tests to stop. */
export const wasStopped = () => process.exitCode === 130;

/**
 * Runs a program of this Node with its output on the terminal.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, capture?: boolean }} [options] capture: give standard output back instead
 * @returns {Promise<{ code: number, stdout: string }>}
 */
export function runShown(args, { env = {}, capture = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", capture ? "pipe" : "inherit", "inherit"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    });
    running.add(child);
    let stdout = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, stdout });
    });
  });
}
