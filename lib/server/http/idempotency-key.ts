import { createHash } from "node:crypto";
import { fail, ok, type Result } from "@/lib/kernel/result";

/** Visible ASCII; a UUID is what most clients send. */
const keyPattern = /^[\x21-\x7e]{1,128}$/;

/** The request's `Idempotency-Key`, null when it has none. */
export function idempotencyKeyOf(headers: Headers): Result<string | null> {
  const key = headers.get("idempotency-key");
  if (key === null) return ok(null);
  return keyPattern.test(key) ? ok(key) : fail("invalid-parameter", { field: "Idempotency-Key" });
}

/** SHA-256 over what makes two requests the same: method, path with query, bytes of the body. */
export function requestFingerprint(method: string, url: URL, body: Uint8Array): Uint8Array {
  return createHash("sha256").update(`${method} ${url.pathname}${url.search}\n`).update(body).digest();
}
