import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * When a process began, as an opaque text that no later process with the same id shares; undefined when it does not run.
 * A process id alone proves nothing: the system hands it out again.
 */
export function processBirth(pid) {
  if (existsSync("/proc/self/stat")) {
    const file = `/proc/${pid}/stat`;
    if (!existsSync(file)) return undefined;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${statStartTime(file)}`;
  }
  const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return stdout?.trim() || undefined;
}

/** Field 22 of /proc/<pid>/stat (proc(5)), counted after the name, which may hold spaces and brackets. */
function statStartTime(file) {
  const text = readFileSync(file, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ")[19];
}
