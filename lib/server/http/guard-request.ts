import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "@/lib/config/env";
import { addressOfClient, CLIENT_ADDRESS_HEADER, proxyList } from "./client-address";
import { securityHeaders } from "./security-headers";

const knownMethods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Where state changes are taken; everything else is a page or a file, which is only read. */
const takesChanges = /^\/(api|open311|public)\//;

let proxies: ReturnType<typeof proxyList> | undefined;

/**
 * The first thing done with every request, before either plane: security headers on the answer, the client's address and
 * the nonce on the request (the framework reads the nonce from the request's policy), and a refusal of what no part of
 * the program answers.
 * @returns false when the request has been answered
 */
export function guardRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { development = false }: { development?: boolean } = {},
): boolean {
  const tls = env().PUBLIC_ORIGIN?.startsWith("https://") === true;
  const headers = securityHeaders(randomBytes(16).toString("base64"), { tls, development });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  request.headers["content-security-policy"] = headers["content-security-policy"];
  request.headers[CLIENT_ADDRESS_HEADER] = addressOf(request);
  return isAnswerable(request) || refuse(response);
}

function addressOf(request: IncomingMessage): string {
  proxies ??= proxyList(env().TRUSTED_PROXIES);
  const forwarded = request.headers["x-forwarded-for"];
  const chain = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
  return addressOfClient(request.socket.remoteAddress ?? "", chain, proxies);
}

/** Pages have no server actions: a POST to one is no call of ours, and its body shall not be parsed. */
function isAnswerable({ method = "", url = "" }: IncomingMessage): boolean {
  if (!knownMethods.has(method)) return false;
  return method === "GET" || method === "HEAD" || method === "OPTIONS" || takesChanges.test(url);
}

function refuse(response: ServerResponse): false {
  const body = JSON.stringify({
    type: "urn:fangge:problem:method-not-allowed",
    title: "Method not allowed",
    status: 405,
    code: "method-not-allowed",
  });
  // The connection is closed, because the body that may follow is not read.
  response.writeHead(405, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    allow: "GET, HEAD",
    connection: "close",
  });
  response.end(body);
  return false;
}
