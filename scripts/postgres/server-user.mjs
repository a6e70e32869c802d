import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { userInfo } from "node:os";

/**
 * PostgreSQL refuses to run as root. Started by root we become `postgres`, the user its packages make.
 * @returns {{ name: string, identity?: { uid: number, gid: number } }} identity only when we have to become another user
 */
export function serverUser() {
  if (process.getuid?.() !== 0) return { name: userInfo().username };
  for (const name of ["postgres", "nobody"]) {
    const entry = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .map((line) => line.split(":"))
      .find((fields) => fields[0] === name);
    if (entry) return { name, identity: { uid: Number(entry[2]), gid: Number(entry[3]) } };
  }
  throw new Error("PostgreSQL does not run as root, and this system has no user `postgres` or `nobody` to become.");
}

/** Whether the user may go through `folder` and all folders above it. */
export function canEnter(folder, identity) {
  if (identity === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...identity, cwd: "/" }).status === 0;
}
