import { z } from "zod";
import { type ErrorCode, errorCodes } from "@/lib/kernel/error-codes";

const codes = Object.keys(errorCodes) as ErrorCode[];

const problemSchema = z.looseObject({
  code: z.enum(codes),
  field: z.string().optional(),
});

/**
 * `network`: nothing reached the server. `unexpected-answer`: what came back is not in the contract. Of what a phone holds:
 * `kept-too-long`: it may have been done long ago; `unreadable-entry`: its seal does not open.
 */
export type ApiErrorCode = ErrorCode | "network" | "unexpected-answer" | "kept-too-long" | "unreadable-entry";

/** A call that failed, with the code that i18n has words for under `errors`. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ApiErrorCode;
  readonly field: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** The whole problem document, for what a code has to tell beside itself. Parse before use. */
  readonly problem: unknown;

  constructor(
    code: ApiErrorCode,
    rest: { field?: string; retryAfterSeconds?: number; problem?: unknown; cause?: unknown } = {},
  ) {
    super(code, { cause: rest.cause });
    this.code = code;
    this.field = rest.field;
    this.retryAfterSeconds = rest.retryAfterSeconds;
    this.problem = rest.problem;
  }
}

/** Reads an RFC 9457 answer; one that is none (a proxy's page, say) becomes `unexpected-answer`. */
export async function apiErrorOf(response: Response): Promise<ApiError> {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  const wait = Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {};
  const problem = problemSchema.safeParse(await response.json().catch(() => null));
  if (problem.success) {
    const { code, field } = problem.data;
    return new ApiError(code, { ...wait, problem: problem.data, ...(field === undefined ? {} : { field }) });
  }
  const code =
    response.status === 503 ? "service-unavailable" : response.status === 429 ? "rate-limited" : "unexpected-answer";
  return new ApiError(code, { ...wait, cause: problem.error });
}

/** The code of whatever a query or mutation threw. */
export const errorCodeOf = (error: unknown): ApiErrorCode =>
  error instanceof ApiError ? error.code : "unexpected-answer";
