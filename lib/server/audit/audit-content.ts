import { canonicalJson } from "./canonical-json";

/** What an audit row says, apart from its place in the chain and its time. */
export interface AuditFacts {
  action: string;
  details: unknown;
  district_code: string;
  office: string;
  purpose: string;
  reason: string;
  role: string;
  subject_id: string;
  subject_kind: string;
  user_id: string;
  user_name: string;
}

export interface AuditPlace {
  /** UTC with microseconds: `2026-11-22T07:45:14.123456Z`. */
  at: string;
  chain: number;
  seq: string;
}

/** The canonical JSON of a row, which its hash covers. `seq` is written as a number. */
export function auditContent(facts: AuditFacts, place: AuditPlace): string {
  const [head, middle, tail] = contentPieces(facts);
  return `${head}${place.at}","chain":${place.chain},${middle},"seq":${place.seq},${tail}`;
}

/**
 * The same text in three pieces, between which the database puts time, chain and number: they are known only once the
 * chain is held, and going back to ask would make the chain's next writer wait for a round trip more.
 */
export function contentPieces(facts: AuditFacts): readonly [head: string, middle: string, tail: string] {
  const { action, details, district_code, office, purpose, reason, role } = facts;
  const { subject_id, subject_kind, user_id, user_name } = facts;
  const middle = canonicalJson({ details, district_code, office, purpose, reason, role });
  const tail = canonicalJson({ subject_id, subject_kind, user_id, user_name });
  return [`{"action":${JSON.stringify(action)},"at":"`, middle.slice(1, -1), tail.slice(1)];
}
