import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "@/lib/config/env";
import type { Failure } from "@/lib/kernel/result";
import { addressList, addressOfClient, CLIENT_ADDRESS_HEADER } from "./client-address";
import { drainBody } from "./drain-body";
import { methodsOfPath } from "./methods-of-path";
import { securityHeaders } from "./security-headers";
import { sendProblem } from "./send-problem";

const readOnly = ["GET", "HEAD"];
/** Of a path that is not in the contract: it is answered 404 by its own plane, whatever is wanted of it. */
const anyMethod = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];

/** Where state changes are taken; everything else is a page or a file, which is only read. */
const takesChanges = /^\/(api|open311|public)\//;

/** `/.git/`, `/.env`: no path of ours has a hidden part, but for what RFC 8615 keeps in /.well-known. */
const isHidden = /\/\.(?!well-known\/)/;

let proxies: ReturnType<typeof addressList> | undefined;

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
  const refusal = refusalOf(request);
  if (!refusal) return true;
  void refuse(request, response, refusal);
  return false;
}

async function refuse(request: IncomingMessage, response: ServerResponse, { failure, allow }: Refusal): Promise<void> {
  const isRead = await drainBody(request);
  sendProblem(response, failure, {
    // What still comes of a body that is not read would be taken for the next request.
    ...(!isRead && { connection: "close" }),
    ...(allow && { allow: allow.join(", ") }),
  });
}

interface Refusal {
  failure: Failure;
  /** With a 405: what the path does answer (RFC 9110, 15.5.6). */
  allow?: readonly string[];
}

function addressOf(request: IncomingMessage): string {
  proxies ??= addressList(env().TRUSTED_PROXIES);
  const forwarded = request.headers["x-forwarded-for"];
  const chain = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
  return addressOfClient(request.socket.remoteAddress ?? "", chain, proxies);
}

function refusalOf({ method = "", url = "" }: IncomingMessage): Refusal | undefined {
  const [path = "/"] = url.split("?", 1);
  if (!isDecodable(path)) return { failure: { code: "bad-request", field: "path" } };
  if (isHidden.test(path)) return { failure: { code: "not-found" } };
  const allow = methodsOfPath(path) ?? (takesChanges.test(path) ? anyMethod : readOnly);
  // Pages have no server actions: a POST to one is no call of ours, and its body shall not be parsed.
  return allow.includes(method) ? undefined : { failure: { code: "method-not-allowed" }, allow };
}

/** `%E0%A4%A` is half a character: the framework would fail on it. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}
