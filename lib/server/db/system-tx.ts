import type { Pool, PoolClient } from "pg";
import type { z } from "zod";
import { systemPool } from "./pool";

/** A transaction of the program itself: accounts, jobs, relay. It sees no business table. */
export interface SystemTx {
  rows<T>(sql: string, values: readonly unknown[], row: z.ZodType<T>): Promise<T[]>;
  run(sql: string, values?: readonly unknown[]): Promise<number>;
}

/** Runs `work` in one transaction as `fangge_system`; a throw rolls everything back. Another pool: another database. */
export async function inSystemTransaction<T>(
  work: (tx: SystemTx) => Promise<T>,
  pool: Pool = systemPool(),
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("begin");
    const value = await work(transactionOn(client));
    await client.query("commit");
    return value;
  } catch (error) {
    await client.query("rollback").catch((cause: unknown) => {
      broken = new Error("rollback failed, connection dropped", { cause });
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function transactionOn(client: PoolClient): SystemTx {
  return {
    rows: async (sql, values, row) => (await client.query(sql, [...values])).rows.map((raw) => row.parse(raw)),
    run: async (sql, values = []) => (await client.query(sql, [...values])).rowCount ?? 0,
  };
}
