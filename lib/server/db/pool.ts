import { Pool, type PoolConfig } from "pg";
import { env } from "@/lib/config/env";
import { processSingleton } from "@/lib/server/process-singleton";

/** A dead or black-holed database must give an answer within 5 s (trust.md R06): 2 s to connect, 4 s for a statement. */
const patience = { connectionTimeoutMillis: 2_000, query_timeout: 4_500, keepAlive: true } satisfies PoolConfig;

/**
 * A pool whose sessions start as `role`, which is neither owner nor superuser, so that row-level security binds them.
 * The role is a start-up option, not a statement: no code path can forget it.
 */
function poolAs(role: "fangge_app" | "fangge_system", max: number): Pool {
  const pool = new Pool({
    ...patience,
    connectionString: env().DATABASE_URL,
    max,
    application_name: role,
    options: `-c role=${role} -c statement_timeout=4000 -c idle_in_transaction_session_timeout=10000 -c jit=off -c max_parallel_workers_per_gather=0`,
  });
  // An idle client whose server goes away emits here; the pool has already dropped it, the next query reconnects.
  pool.on("error", () => undefined);
  return pool;
}

const pools = processSingleton("pools", (): { app?: Pool; system?: Pool } => ({}));

/** Business data, always inside `inTransaction`. */
export function appPool(): Pool {
  pools.app ??= poolAs("fangge_app", 16);
  return pools.app;
}

/** Accounts, sessions, outbox relay, jobs: what belongs to no user's scope. */
export function systemPool(): Pool {
  pools.system ??= poolAs("fangge_system", 6);
  return pools.system;
}

/** Waits for running statements, then closes both pools. */
export async function closePools(): Promise<void> {
  const { app, system } = pools;
  delete pools.app;
  delete pools.system;
  await Promise.all([app?.end(), system?.end()].filter((ending) => ending !== undefined));
}
