import { createHash } from "node:crypto";
import { ok, type Result } from "@/lib/kernel/result";
import type { Reply } from "./reply";

/**
 * Answers a value with an ETag of what is in it, and 304 to who has it already: caches keep it and ask each time. Weak, because a
 * proxy may pack it.
 */
export function contentTagged<T>(result: Result<T>, request: Request): Result<Reply> {
  if (!result.ok) return result;
  const etag = `W/"${createHash("sha256").update(JSON.stringify(result.value)).digest("base64url").slice(0, 22)}"`;
  const headers = { etag, "cache-control": "no-cache" };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim());
  return ok(known.includes(etag) ? { status: 304, headers } : { body: result.value, headers });
}
