import { type ErrorCode, errorCodes } from "@/lib/kernel/error-codes";
import type { Failure } from "@/lib/kernel/result";
import { withCharset } from "./with-charset";

/** Errors that a client mends by waiting say how long. */
const defaultRetrySeconds: Partial<Record<ErrorCode, number>> = {
  "rate-limited": 30,
  "request-in-flight": 1,
  "service-unavailable": 5,
};

export interface ProblemDocument {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** An expected failure as RFC 9457 problem details; `failure.details` become extension members. */
export function problemDocument({ code, field, details = {} }: Failure): ProblemDocument {
  const status = errorCodes[code];
  const body = {
    ...details,
    type: `urn:fangge:problem:${code}`,
    title: titleOf(code),
    status,
    code,
    ...(field === undefined ? {} : { field }),
  };
  const retrySeconds = details.retryAfterSeconds ?? defaultRetrySeconds[code];
  return {
    status,
    headers: {
      "content-type": withCharset("application/problem+json"),
      "cache-control": "no-store",
      ...(typeof retrySeconds === "number" ? { "retry-after": String(Math.ceil(retrySeconds)) } : {}),
      // RFC 9110, 15.5.2: a 401 names at least one way to sign in; unlike `Basic`, `Bearer` opens no browser dialogue.
      ...(status === 401 ? { "www-authenticate": 'Bearer realm="fangge"' } : {}),
    },
    body: JSON.stringify(body),
  };
}

/** `stale-revision` → `Stale revision`; words for people live in i18n under `errors.<code>`. */
function titleOf(code: ErrorCode): string {
  const words = code.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
