import type { ErrorCode } from "./error-codes";

/** An expected failure: a code for machines and i18n, the field it concerns, and what a person needs to mend it. */
export interface Failure {
  code: ErrorCode;
  /** Path of the input that is at fault, e.g. `position` or `changes[2].bearing`. */
  field?: string;
  /** Facts for the answer's body, e.g. the allowed actions or the current revision. */
  details?: Readonly<Record<string, unknown>>;
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: ErrorCode, rest: Omit<Failure, "code"> = {}): { ok: false; failure: Failure } => ({
  ok: false,
  failure: { code, ...rest },
});
