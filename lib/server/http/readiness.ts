import { readLedger } from "../db/migrate/migration-ledger";
import { readMigrations } from "../db/migrate/read-migrations";
import { systemPool } from "../db/pool";

export type Readiness = "ready" | "starting" | "draining" | "database-unreachable" | "migrations-missing";

const DATABASE_PATIENCE_MILLISECONDS = 1_000;

let phase: "starting" | "serving" | "draining" = "starting";
let schemaIsCurrent = false;
let running: Promise<Readiness> | undefined;

/** A program that was asked to end while it was starting stays on its way out. */
export function beginServing(): void {
  if (phase === "starting") phase = "serving";
}

/** From now on `/readyz` says no, so that a load balancer sends its requests elsewhere. */
export function beginDraining(): void {
  phase = "draining";
}

export const isDraining = (): boolean => phase === "draining";

/** Whether requests should be sent here. Many callers at once share one look at the database. */
export function readiness(): Promise<Readiness> {
  if (phase !== "serving") return Promise.resolve(phase);
  running ??= lookAtDatabase().finally(() => {
    running = undefined;
  });
  return running;
}

async function lookAtDatabase(): Promise<Readiness> {
  const patience = new AbortController();
  const tooLate = new Promise<Readiness>((resolve) => {
    const timer = setTimeout(resolve, DATABASE_PATIENCE_MILLISECONDS, "database-unreachable");
    patience.signal.addEventListener("abort", () => {
      clearTimeout(timer);
    });
  });
  // A failed look is an answer, not an accident: the reason is told by the code.
  const look = schemaState().catch((): Readiness => "database-unreachable");
  return Promise.race([look, tooLate]).finally(() => {
    patience.abort();
  });
}

async function schemaState(): Promise<Readiness> {
  if (schemaIsCurrent) {
    await systemPool().query("select 1");
    return "ready";
  }
  const [files, applied] = await Promise.all([readMigrations("prisma/migrations"), readLedger(systemPool())]);
  const done = new Set(applied.filter(({ finished }) => finished).map(({ name }) => name));
  // Once there, a migration does not go away under a running program.
  schemaIsCurrent = files.every(({ name }) => done.has(name));
  return schemaIsCurrent ? "ready" : "migrations-missing";
}
