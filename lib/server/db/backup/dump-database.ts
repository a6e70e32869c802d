import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { runPostgresProgram } from "./run-postgres-program";

export interface DumpWanted {
  databaseUrl: string;
  /** Folder for the file; made when missing. */
  folder: string;
  /** File name without extension. */
  name: string;
  /** pg_dump, by name or path. */
  program: string;
  /** Of an open transaction (`pg_export_snapshot`): the dump then shows exactly what that transaction sees. */
  snapshot?: string;
}

/**
 * Writes `<folder>/<name>.dump` with `pg_dump -Fc`, readable by our own user only.
 * @returns the file's path, or undefined when pg_dump is not at hand or older than the server
 */
export async function dumpDatabase(wanted: DumpWanted): Promise<string | undefined> {
  const { databaseUrl, folder, name, program, snapshot } = wanted;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${name}.dump`);
  const unfinished = `${file}.part`;
  const { code, said } = await runPostgresProgram(program, [
    ...["-Fc", "--no-password", "-f", unfinished, "-d", databaseUrl],
    ...(snapshot === undefined ? [] : [`--snapshot=${snapshot}`]),
  ]);
  if (code === 0) {
    await rename(unfinished, file);
    return file;
  }
  await rm(unfinished, { force: true });
  if (code === "missing" || said.includes("server version mismatch")) return undefined;
  throw new Error(`pg_dump ended with code ${code}: ${said.trim()}`);
}
