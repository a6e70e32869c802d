import { spawn } from "node:child_process";

/**
 * Runs a program whose life is tied to the process that started us: `node tie.mjs program args…`. When that process dies,
 * even by kill -9, its channel to us closes and we end the program with everything it started (we lead the group).
 */
const [file, ...args] = process.argv.slice(2);
const child = spawn(file, args, { stdio: ["ignore", "inherit", "inherit"] });
child.on("error", (error) => {
  console.error(`${file} could not be run: ${error.message}`);
  process.exit(127);
});
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 143 : 1)));
process.on("disconnect", () => process.kill(-process.pid, "SIGKILL"));
