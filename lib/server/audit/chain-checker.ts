import { createHash } from "node:crypto";
import { auditContent } from "./audit-content";
import type { AuditFinding } from "./audit-finding";
import type { AuditHead, AuditRow } from "./audit-row";

export interface SignedRow {
  hash: string;
  signedAt: string;
}

/** Checks the rows of one chain in order; `finish` compares its end with the head and with what was signed. */
export class ChainChecker {
  readonly findings: AuditFinding[] = [];
  private expectedSeq = 1n;
  /** Hash of the row before; undefined where that row is gone, so that only the gap is reported. */
  private previous: Uint8Array | undefined;

  constructor(
    private readonly chain: number,
    private readonly head: AuditHead | undefined,
    /** Rows whose hash was signed, by number. */
    private readonly signed: ReadonlyMap<string, SignedRow>,
  ) {
    this.previous = sha256(`fangge audit chain ${chain}`);
  }

  check(row: AuditRow): void {
    const seq = BigInt(row.seq);
    if (seq > this.expectedSeq) {
      this.find("missing", this.expectedSeq, "rows are gone", seq - 1n);
      this.previous = undefined;
    }
    this.checkRow(row, seq);
    this.previous = row.hash;
    this.expectedSeq = seq + 1n;
  }

  /** After the last row. */
  finish(): AuditFinding[] {
    const last = this.expectedSeq - 1n;
    const { head } = this;
    const signedEnd = [...this.signed.keys()].map(BigInt).reduce((most, seq) => (seq > most ? seq : most), 0n);
    const headSeq = head ? BigInt(head.seq) : 0n;
    const known = headSeq > signedEnd ? headSeq : signedEnd;
    if (known > last) this.find("truncated", last + 1n, "rows at the end are gone", known);
    if (!head) this.find("head-changed", last, "the head of the chain is gone");
    else if (headSeq < signedEnd) this.find("head-changed", headSeq, `the head was at ${signedEnd} when it was signed`);
    else if (headSeq === last && this.previous && !equal(head.hash, this.previous)) {
      this.find("head-changed", last, "the head has another hash than the last row");
    }
    return this.findings;
  }

  private checkRow(row: AuditRow, seq: bigint): void {
    const signed = this.signed.get(row.seq);
    if (this.head && seq > BigInt(this.head.seq)) {
      this.find("inserted", seq, "the row stands behind the chain's end");
    } else if (auditContent(row, row) !== row.content) {
      this.find("changed", seq, differingColumns(row));
    } else if (signed && signed.hash !== Buffer.from(row.hash).toString("hex")) {
      this.find("rewritten", seq, `another row was signed at ${signed.signedAt}`);
    } else if (this.previous && !equal(sha256(this.previous, row.content), row.hash)) {
      this.find("unlinked", seq, "the hash does not follow from this text and the row before");
    }
  }

  private find(kind: AuditFinding["kind"], seq: bigint, detail: string, upTo?: bigint): void {
    const end = upTo === undefined || upTo === seq ? {} : { upTo: String(upTo) };
    this.findings.push({ kind, chain: this.chain, seq: String(seq), ...end, detail });
  }
}

/** Names the columns that say something else than the text under the hash. */
function differingColumns(row: AuditRow): string {
  const told = parsedContent(row.content);
  if (!told) return "the text is no JSON";
  const actual = parsedContent(auditContent(row, row)) ?? {};
  const names = Object.keys({ ...told, ...actual }).filter(
    (name) => JSON.stringify(told[name]) !== JSON.stringify(actual[name]),
  );
  return names.length === 0 ? "the text is not in canonical form" : `text and columns differ in ${names.join(", ")}`;
}

function parsedContent(content: string): Record<string, unknown> | null {
  try {
    return JSON.parse(content) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function sha256(...parts: (Uint8Array | string)[]): Uint8Array {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
