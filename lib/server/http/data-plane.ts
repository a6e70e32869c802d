import type { IncomingMessage, ServerResponse } from "node:http";
import { handleLive } from "../live/handle-live";
import { log } from "../log";
import { handleTiles } from "../tiles/handle-tiles";
import { failureOf } from "./failure-of";
import { plainHeaders } from "./plain-headers";
import { readiness } from "./readiness";
import { sendProblem } from "./send-problem";
import { withCharset } from "./with-charset";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Paths that never reach the framework. */
const handlers: Readonly<Record<string, Handler>> = {
  "/live": handleLive,
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
    "content-type": withCharset("application/json"),
    "cache-control": "no-store",
    ...plainHeaders,
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
  const handler = handlerOf(path);
  if (!handler) return false;
  run(handler, request, response).catch((error: unknown) => {
    log().error({ err: error }, "the failure could not be told");
    response.destroy();
  });
  return true;
}

function handlerOf(path: string): Handler | undefined {
  if (path.startsWith("/tiles/")) return handleTiles;
  return Object.hasOwn(handlers, path) ? handlers[path] : undefined;
}

async function run(handler: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (request.method === "GET" || request.method === "HEAD") {
      await handler(request, response);
    } else {
      response.setHeader("allow", "GET, HEAD");
      sendProblem(response, { code: "method-not-allowed" });
    }
  } catch (error) {
    const failure = failureOf(error, `${request.method} data plane`);
    if (response.headersSent) response.destroy();
    else sendProblem(response, failure);
  }
}
