/** What the verifier may find; every kind has its row in docs/decisions/003-audit-chains.md. */
export type AuditFindingKind =
  /** The row's columns, text or hash do not agree. */
  | "changed"
  /** Rows between two others are gone. */
  | "missing"
  /** Rows at the end of a chain are gone. */
  | "truncated"
  /** A row stands behind the end of its chain. */
  | "inserted"
  /** The row is sound in itself but does not follow from the one before it. */
  | "unlinked"
  /** The row is not the one that was signed. */
  | "rewritten"
  /** The head of a chain does not agree with its last row. */
  | "head-changed"
  /** A line of the signed heads is damaged, unsigned or out of order. */
  | "signature";

export interface AuditFinding {
  kind: AuditFindingKind;
  /** Null where the finding is about the file of signed heads. */
  chain: number | null;
  /** The row, or the first of the rows; for `signature` the line. */
  seq: string;
  /** The last of several rows. */
  upTo?: string;
  detail: string;
}
