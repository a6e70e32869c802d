import { escapeLiteral, type PoolClient, type QueryResult } from "pg";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Result } from "@/lib/kernel/result";
import { signalOutbox } from "@/lib/server/live/outbox-signal";
import { asCopy, copyRows } from "./copy-rows";
import { appPool } from "./pool";
import { type Bounds, viewportHex, wholeWorld } from "./viewport";

/** One business transaction of one actor. Statements live in `queries/`, one a file, with their row schema. */
export interface Tx {
  readonly actor: Actor;
  /** Runs a statement and parses each row. */
  rows<T>(sql: string, values: readonly unknown[], row: z.ZodType<T>): Promise<T[]>;
  /**
   * Runs a statement for its effect; gives the number of rows it touched. With a name it is parsed and planned once a
   * connection: for a hot statement whose best plan does not depend on values or viewport.
   */
  run(sql: string, values?: readonly unknown[], name?: string): Promise<number>;
  /**
   * Runs a select and hands over each row in COPY's binary form. Literals in it must be escaped. `take` must not keep the row.
   * `fangge_whole` reads nothing but the cases of `part`, a prefix of codes, and the counts of its buildings, and these only where
   * the part lies inside the actor's scope: its policy asks that once, and not of a million rows.
   */
  copyAs(
    role: "fangge_whole" | "fangge_app",
    asked: { part: string; select: string },
    take: (row: Buffer) => void,
  ): Promise<void>;
  /**
   * Runs statements as the role that may tell rows their new grid, campaigns theirs, and change nothing else, for the
   * publication of a plan. Row-level security binds it to the actor's districts. A statement may take minutes: a district's
   * households are many.
   */
  asPublisher<T>(work: (run: Tx["run"]) => Promise<T>): Promise<T>;
  /**
   * Opens one record to row-level policies that otherwise hide it from this role, after the service found it may be seen.
   * @param key an incident's id; of a household its door, `district/building/stairwell/room`
   */
  grant(kind: "incident" | "household" | "follow" | "hazard" | "looks", key: string): Promise<void>;
}

export interface TxOptions {
  /** Limits what is read to a window; the spatial indexes work through it. */
  viewport?: Bounds;
  /** `count`: this role may have figures but no rows; the service must return figures only. `wall`: figures and masked cases. `public-alerts`: severe registered cases, coarse. */
  purpose?: "count" | "wall" | "public-alerts";
  readOnly?: boolean;
}

/**
 * For the one statement of `copyAs`, which may read a million rows on a busy machine. A database that was gone before it fails
 * within 5 s all the same: at the opening of the transaction.
 */
const COPY_MILLISECONDS = 20_000;

/** One statement of a publication, in a district of hundreds of thousands of households. */
const PUBLISH_MILLISECONDS = 120_000;

/**
 * Runs `work` in one transaction bound to the actor's scope. A failure result or a throw rolls everything back.
 * Settings are SET LOCAL with escaped literals in one round trip (Citus passes them on; `set_config` it does not).
 */
export async function inTransaction<T>(
  actor: Actor,
  work: (tx: Tx) => Promise<Result<T>>,
  options: TxOptions = {},
): Promise<Result<T>> {
  const client = await appPool().connect();
  let broken: Error | undefined;
  // Between two statements nobody waits for the connection: its loss would be an event that nobody hears, and end the program.
  const onLoss = (cause: Error): void => {
    broken = new Error("connection lost", { cause });
  };
  client.on("error", onLoss);
  try {
    await client.query(opening(actor, options));
    const result = await work(transactionOn(client, actor));
    await client.query(result.ok ? "commit" : "rollback");
    if (result.ok && !options.readOnly) signalOutbox();
    return result;
  } catch (error) {
    await client.query("rollback").catch((cause: unknown) => {
      broken = new Error("rollback failed, connection dropped", { cause });
    });
    throw error;
  } finally {
    client.off("error", onLoss);
    client.release(broken);
  }
}

function opening(actor: Actor, { viewport = wholeWorld, purpose, readOnly }: TxOptions): string {
  const settings = {
    "app.user_id": actor.userId,
    "app.role": actor.role,
    "app.scopes": actor.scope.join(","),
    "app.department": actor.departmentCode ?? "",
    "app.purpose": purpose ?? "",
    "app.viewport": viewportHex(viewport),
  };
  const sets = Object.entries(settings).map(([name, value]) => `set local ${name} = ${escapeLiteral(value)}`);
  return [readOnly ? "begin read only" : "begin", ...sets].join("; ");
}

function transactionOn(client: PoolClient, actor: Actor): Tx {
  const query = (sql: string, values: readonly unknown[]): Promise<QueryResult> => client.query(sql, [...values]);
  return {
    actor,
    rows: async (sql, values, row) => (await query(sql, values)).rows.map((raw) => row.parse(raw)),
    run: async (text, values = [], name) =>
      (await client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) })).rowCount ?? 0,
    copyAs: (role, { part, select }, take) => {
      const before = [
        `set local role ${role}`,
        `set local app.part = ${escapeLiteral(part)}`,
        `set local statement_timeout = ${COPY_MILLISECONDS}`,
      ];
      const after = ["set local role fangge_app", "set local statement_timeout to default"];
      return copyRows(client, [...before, asCopy(select), ...after].join("; "), take, COPY_MILLISECONDS + 500);
    },
    asPublisher: async (work) => {
      const patience = { query_timeout: PUBLISH_MILLISECONDS + 500 };
      await client.query(`set local role fangge_publish; set local statement_timeout = ${PUBLISH_MILLISECONDS}`);
      const value = await work(
        async (text, values = []) => (await client.query({ text, values: [...values], ...patience })).rowCount ?? 0,
      );
      await client.query("set local role fangge_app; set local statement_timeout to default");
      return value;
    },
    grant: async (kind, key) => {
      await client.query(`set local app.granted_${kind} = ${escapeLiteral(key)}`);
    },
  };
}
