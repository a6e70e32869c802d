import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * When a process began, as an opaque text that no later process with the same id shares; undefined when it does not run.
 * A process id alone proves nothing: the system hands it out again.
 */
export function processBirth(pid) {
  if (existsSync("/proc/self/stat")) return birthFromProc(pid);
  const { stdout } = spawnSync("ps", ["-o", "state=,lstart=", "-p", String(pid)], { encoding: "utf8" });
  const text = stdout?.trim() ?? "";
  return text === "" || text.startsWith("Z") ? undefined : text.replace(/^\S+\s+/, "");
}

/** proc(5): field 3 is the state, field 22 the start time; counted after the name, which may hold spaces and brackets. */
function birthFromProc(pid) {
  const text = readOrNothing(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  // A process that has ended stays listed until its parent asks; in a container that may be never.
  if (text === "" || fields[0] === "Z" || fields[0] === "X") return undefined;
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot} ${fields[19]}`;
}

/** The process may end between any look and the next. */
function readOrNothing(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ESRCH") return "";
    throw error;
  }
}
