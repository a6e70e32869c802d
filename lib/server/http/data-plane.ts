import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../log";
import { readiness } from "./readiness";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Paths that never reach the framework. */
const handlers: Readonly<Record<string, Handler>> = {
  "/livez": (_, response) => {
    answer(response, 200, { status: "alive" });
  },
  "/readyz": async (_, response) => {
    const state = await readiness();
    answer(response, state === "ready" ? 200 : 503, { status: state });
  },
};

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    ...(status === 503 && { "retry-after": "1" }),
  });
  response.end(JSON.stringify(body));
}

/**
 * Answers the hot paths on node:http, without the framework.
 * @returns false when the request is not for this plane
 */
export function handleDataPlane(request: IncomingMessage, response: ServerResponse): boolean {
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  const handler = Object.hasOwn(handlers, path) ? handlers[path] : undefined;
  if (!handler) return false;
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    answer(response, 405, { code: "method-not-allowed" });
    return true;
  }
  Promise.resolve(handler(request, response)).catch((error: unknown) => {
    log().error({ err: error, path }, "data plane failed");
    if (!response.headersSent) answer(response, 500, { code: "internal-error" });
    else response.destroy();
  });
  return true;
}
