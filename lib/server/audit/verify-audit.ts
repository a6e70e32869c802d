import type { Pool } from "pg";
import { inSystemTransaction, type SystemTx } from "@/lib/server/db/system-tx";
import type { AuditFinding } from "./audit-finding";
import { auditKey } from "./audit-key";
import { type AuditRow, auditColumns, auditRow, headRow } from "./audit-row";
import { ChainChecker } from "./chain-checker";
import { readHeadsLines } from "./heads-file";
import { readSignedRows } from "./read-signed-rows";

export interface AuditReport {
  ok: boolean;
  rows: number;
  chains: number;
  /** Lines of signed heads that were compared. */
  signedHeads: number;
  /** When the newest of them was signed: a cut after that time leaves no trace but the chain's head. */
  lastSignedAt: string | null;
  findings: AuditFinding[];
}

const BATCH_ROWS = 2_000;

const readBatch = `
select ${auditColumns} from audit_log
where (chain, seq) > ($1::smallint, $2::bigint) order by audit_log.chain, audit_log.seq limit ${BATCH_ROWS}`;
const readHeads = "select chain, seq::text, hash from audit_heads order by chain";

interface VerifyOptions {
  /** Signed heads to compare with; the heads file's own unless given. */
  lines?: readonly string[];
  /** Another database than the program's, e.g. one restored from a backup. */
  pool?: Pool;
}

/** Recomputes every hash of the log and compares chains, heads and signed heads, on one moment's state of the database. */
export async function verifyAudit({ lines: given, pool }: VerifyOptions = {}): Promise<AuditReport> {
  // The file first: a line written meanwhile may vouch for rows that the snapshot does not have yet.
  const lines = given ?? (await readHeadsLines());
  const signed = readSignedRows(lines, auditKey().publicKey);
  return inSystemTransaction(async (tx) => {
    await tx.run("set transaction isolation level repeatable read, read only");
    const heads = await tx.rows(readHeads, [], headRow);
    const headOf = new Map(heads.map((head) => [head.chain, head]));
    const open = new Map<number, ChainChecker>();
    const checkerOf = (chain: number): ChainChecker => {
      const known = open.get(chain) ?? new ChainChecker(chain, headOf.get(chain), signed.rows.get(chain) ?? new Map());
      open.set(chain, known);
      return known;
    };
    for (const chain of [...headOf.keys(), ...signed.rows.keys()]) checkerOf(chain);
    let rows = 0;
    for await (const row of allRows(tx)) {
      checkerOf(row.chain).check(row);
      rows += 1;
    }
    const findings = [...signed.findings, ...[...open.values()].flatMap((checker) => checker.finish())];
    return {
      ok: findings.length === 0,
      rows,
      chains: open.size,
      signedHeads: lines.length,
      lastSignedAt: signed.lastSignedAt,
      findings,
    };
  }, pool);
}

async function* allRows(tx: SystemTx): AsyncGenerator<AuditRow> {
  let [chain, seq] = [-1, "0"];
  for (;;) {
    const batch = await tx.rows(readBatch, [chain, seq], auditRow);
    yield* batch;
    const last = batch.at(-1);
    if (!last || batch.length < BATCH_ROWS) return;
    [chain, seq] = [last.chain, last.seq];
  }
}
