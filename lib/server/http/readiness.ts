import { readLedger } from "../db/migrate/migration-ledger";
import { readMigrations } from "../db/migrate/read-migrations";
import { systemPool } from "../db/pool";

export type Readiness = "ready" | "starting" | "draining" | "database-unreachable" | "migrations-missing";

const DATABASE_PATIENCE_MILLISECONDS = 1_000;
/** Connecting may take the pool 2 s; a page has 5 s in all. */
const PAGE_PATIENCE_MILLISECONDS = 3_000;

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

/** Whether the database answers a page's first question in good time; `/readyz` is less patient, and asks for more. */
export async function databaseAnswers(): Promise<boolean> {
  const look = systemPool()
    .query("select 1")
    .then(() => true);
  return withPatience(look, PAGE_PATIENCE_MILLISECONDS, false);
}

const lookAtDatabase = (): Promise<Readiness> =>
  withPatience(schemaState(), DATABASE_PATIENCE_MILLISECONDS, "database-unreachable");

/** What `look` finds, or `otherwise` when it fails or takes too long: a failed look is an answer, not an accident. */
async function withPatience<T>(look: Promise<T>, milliseconds: number, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, milliseconds, otherwise);
  });
  return Promise.race([look.catch(() => otherwise), tooLate]).finally(() => {
    clearTimeout(timer);
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
