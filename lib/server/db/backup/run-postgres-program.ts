import { spawn } from "node:child_process";

export interface ProgramEnd {
  code: number | "missing";
  /** Standard error. */
  said: string;
}

/** Runs pg_dump or pg_restore, by name or path; files it writes are readable by our own user only. */
export function runPostgresProgram(program: string, args: readonly string[]): Promise<ProgramEnd> {
  return new Promise((resolve, reject) => {
    // The umask of the child keeps the dump, which holds residents' records, from other users.
    const child = spawn(
      "/bin/sh",
      ["-c", 'umask 077; command -v "$0" >/dev/null || exit 127; exec "$0" "$@"', program, ...args],
      {
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code: code === 127 ? "missing" : (code ?? 1), said });
    });
  });
}
