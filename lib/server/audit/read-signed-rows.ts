import type { KeyObject } from "node:crypto";
import type { AuditFinding } from "./audit-finding";
import type { SignedRow } from "./chain-checker";
import { isSignedBy, lineHash, parseSignedHeads } from "./signed-heads";

export interface SignedRows {
  /** By chain, then by row number. */
  rows: Map<number, Map<string, SignedRow>>;
  /** When the newest sound line was signed. */
  lastSignedAt: string | null;
  findings: AuditFinding[];
}

/** Checks the lines of signed heads and collects what they vouch for. */
export function readSignedRows(lines: readonly string[], publicKey: KeyObject): SignedRows {
  const result: SignedRows = { rows: new Map(), lastSignedAt: null, findings: [] };
  let previous: string | null = null;
  for (const [index, line] of lines.entries()) {
    const statement = parseSignedHeads(line);
    const fault = !statement
      ? "the line is damaged"
      : !isSignedBy(statement, publicKey)
        ? "the signature is not ours"
        : statement.previous !== previous
          ? "the line does not follow the one before it"
          : undefined;
    if (fault) result.findings.push({ kind: "signature", chain: null, seq: String(index + 1), detail: fault });
    else if (statement) {
      vouch(result.rows, statement);
      result.lastSignedAt = statement.at;
    }
    previous = lineHash(line);
  }
  return result;
}

function vouch(rows: SignedRows["rows"], { at, heads }: NonNullable<ReturnType<typeof parseSignedHeads>>): void {
  for (const [chain, seq, hash] of heads) {
    if (seq === "0") continue;
    const known = rows.get(chain) ?? new Map<string, SignedRow>();
    rows.set(chain, known);
    if (!known.has(seq)) known.set(seq, { hash, signedAt: at });
  }
}
