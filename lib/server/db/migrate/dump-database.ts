import { spawn } from "node:child_process";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

export interface DumpWanted {
  databaseUrl: string;
  /** Folder for the file; made when missing. */
  folder: string;
  /** File name without extension. */
  name: string;
  /** pg_dump, by name or path. */
  program: string;
}

/**
 * Writes `<folder>/<name>.dump` with `pg_dump -Fc`, readable by our own user only.
 * @returns the file's path, or undefined when pg_dump is not at hand or older than the server
 */
export async function dumpDatabase({ databaseUrl, folder, name, program }: DumpWanted): Promise<string | undefined> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${name}.dump`);
  const unfinished = `${file}.part`;
  const { code, said } = await run(program, ["-Fc", "--no-password", "-f", unfinished, "-d", databaseUrl]);
  if (code === 0) {
    await rename(unfinished, file);
    return file;
  }
  await rm(unfinished, { force: true });
  if (code === "missing" || said.includes("server version mismatch")) return undefined;
  throw new Error(`pg_dump ended with code ${code}: ${said.trim()}`);
}

function run(program: string, args: string[]): Promise<{ code: number | "missing"; said: string }> {
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
