import { ok, type Result } from "@/lib/kernel/result";
import type { Reply } from "./reply";
import { revisionTag } from "./revision-tag";

/** Answers a record with its revision as ETag, so that the client can change it with `If-Match`. */
export function tagged<T extends { revision: number }>(result: Result<T>): Result<Reply> {
  return result.ok ? ok({ body: result.value, headers: { etag: revisionTag(result.value.revision) } }) : result;
}
