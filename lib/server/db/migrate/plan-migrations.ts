import type { AppliedMigration } from "./migration-ledger";
import type { Migration } from "./read-migrations";

/** A state of the database that a person has to look at; the message says what to do. */
export class MigrationRefused extends Error {
  override name = "MigrationRefused";
}

/**
 * Compares the files with what the database says was applied.
 * @returns the migrations still to run, in order
 * @throws MigrationRefused when history was rewritten, was left half-way, or is newer than this program
 */
export function planMigrations(files: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const { name, checksum, finished } of applied) {
    const file = byName.get(name);
    if (!finished) {
      throw new MigrationRefused(
        `Migration ${name} was begun by another tool and never finished: resolve it there first.`,
      );
    }
    if (!file) {
      throw new MigrationRefused(
        `The database has migration ${name}, which this version of the program does not know.`,
      );
    }
    if (file.checksum !== checksum) {
      throw new MigrationRefused(
        `Migration ${name} was changed after it was applied. Put the file back and write a new migration instead.`,
      );
    }
  }
  const done = new Set(applied.map(({ name }) => name));
  return files.filter(({ name }) => !done.has(name));
}
