/**
 * Every expected failure and the HTTP status it is answered with. Codes are part of the HTTP contract: add, never rename.
 * The words for people live in i18n under `errors.<code>`.
 */
export const errorCodes = {
  "bad-request": 400,
  "malformed-json": 400,
  "invalid-parameter": 400,
  "signed-out": 401,
  "wrong-credentials": 401,
  forbidden: 403,
  "cross-site": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  conflict: 409,
  "action-not-allowed": 409,
  "already-acknowledged": 409,
  "plan-stale": 409,
  "plan-outdated": 409,
  "request-in-flight": 409,
  "stale-revision": 412,
  "body-too-large": 413,
  "unsupported-media-type": 415,
  "invalid-body": 422,
  "outside-scope": 422,
  "reason-required": 422,
  "idempotency-mismatch": 422,
  "camera-rule": 422,
  "unknown-category": 422,
  "unknown-assignee": 422,
  "merge-refused": 422,
  "step-refused": 422,
  "plan-areas": 422,
  "photo-required": 422,
  "unknown-photo": 422,
  "unreadable-photo": 422,
  "assignee-off-duty": 422,
  "precondition-required": 428,
  "rate-limited": 429,
  "internal-error": 500,
  "service-unavailable": 503,
} as const;

export type ErrorCode = keyof typeof errorCodes;
