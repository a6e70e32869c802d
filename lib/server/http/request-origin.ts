import type { IncomingMessage } from "node:http";
import { env } from "@/lib/config/env";

const plainHost = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The origin under which the client reached us, for absolute addresses in an answer to this client alone. What it says of
 * itself can mislead nobody else, so it is believed where PUBLIC_ORIGIN is not set.
 */
export function requestOrigin({ headers }: Pick<IncomingMessage, "headers">): string {
  const known = env().PUBLIC_ORIGIN;
  if (known !== undefined) return new URL(known).origin;
  const host = headers.host !== undefined && plainHost.test(headers.host) ? headers.host : `localhost:${env().PORT}`;
  return `${headers["x-forwarded-proto"] === "https" ? "https" : "http"}://${host}`;
}
