import { existsSync, readFileSync } from "node:fs";

/** Most memory a process has held, in bytes; only Linux tells (proc(5), VmHWM). */
export function peakMemory(pid: number): number | undefined {
  const file = `/proc/${pid}/status`;
  const kibibytes = existsSync(file) ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(file, "utf8"))?.[1] : undefined;
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}
