import { randomUUID } from "node:crypto";
import type { Failure } from "@/lib/kernel/result";
import { log } from "@/lib/server/log";
import { isDatabaseUnavailable } from "./is-database-unavailable";

/** Turns a throw into an answer that tells nothing of the inside; the log has the rest under the same id. */
export function failureOf(error: unknown, what: string): Failure {
  const errorId = randomUUID();
  if (isDatabaseUnavailable(error)) {
    log().warn({ err: error, errorId, what }, "database unavailable");
    return { code: "service-unavailable", details: { errorId } };
  }
  log().error({ err: error, errorId, what }, "request failed");
  return { code: "internal-error", details: { errorId } };
}
