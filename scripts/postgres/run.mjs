import { spawn } from "node:child_process";

/**
 * Runs a program to its end and gives back what it printed.
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, input?: string, identity?: { uid: number, gid: number } }} [options]
 *   identity: the user to become; null means: stay who we are.
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export function run(file, args, { cwd, env, input, identity } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: ["pipe", "pipe", "pipe"], ...identity });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"]) {
      child[name].setEncoding("utf8").on("data", (text) => {
        output[name] += text;
      });
    }
    child.on("error", (cause) => reject(new Error(`${file} could not be run: ${cause.message}`, { cause })));
    child.on("close", (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), ...output }));
    // A program that ends without reading its input is judged by its exit code, not by the broken pipe.
    child.stdin.on("error", () => undefined).end(input ?? "");
  });
}

/** Like `run`, but anything other than exit code 0 throws with what the program said. */
export async function runOrThrow(file, args, options) {
  const result = await run(file, args, options);
  if (result.code !== 0) {
    const said = (result.stderr || result.stdout).trim().split("\n").slice(-12).join("\n");
    throw new Error(`${[file, ...args].join(" ")} ended with code ${result.code}\n${said}`);
  }
  return result;
}
