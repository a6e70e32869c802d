import { lookup } from "node:dns/promises";
import { request as httpRequest, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import type { BlockList, LookupFunction } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Attempted } from "./attempted";
import { isForbiddenAddress, isOwnNetwork } from "./is-forbidden-address";

interface Address {
  address: string;
  family: number;
}

export interface PostOptions {
  /** Networks of the operator's own that may be reached, also without TLS. */
  networks: BlockList;
  timeoutMilliseconds: number;
  resolve?: (host: string) => Promise<Address[]>;
}

const allAddresses = (host: string): Promise<Address[]> => lookup(host, { all: true, verbatim: true });

/**
 * Posts a body to an address that a user has typed. The name is resolved once, every address it has is tested, and the
 * connection goes to the address that was tested: a name that answers differently a moment later changes nothing. Redirects
 * are not followed. All together takes no longer than the timeout; the answer's body is not read.
 */
export async function postWebhook(
  post: { url: string; headers: Readonly<Record<string, string>>; body: string },
  { networks, timeoutMilliseconds, resolve = allAddresses }: PostOptions,
): Promise<Attempted> {
  const url = new URL(post.url);
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  const found = await Promise.race([
    resolve(url.hostname.replace(/^\[|\]$/g, "")).catch(() => []),
    sleep(timeoutMilliseconds, null, { ref: false }),
  ]);
  if (found === null) return { outcome: "timeout" };
  const [target] = found;
  if (!target) return { outcome: "unknown-host" };
  const { address } = target;
  if (found.some((one) => isForbiddenAddress(one.address, networks))) return { outcome: "private-address", address };
  if (url.protocol !== "https:" && !isOwnNetwork(address, networks)) return { outcome: "not-encrypted", address };
  return send(url, post.body, { method: "POST", headers: { ...post.headers }, signal, lookup: pinned(target) });
}

/** Gives the tested address, whatever is asked for. */
const pinned =
  (target: Address): LookupFunction =>
  (_host, options, done) => {
    if (options.all) done(null, [target]);
    else done(null, target.address, target.family);
  };

function send(url: URL, body: string, options: RequestOptions): Promise<Attempted> {
  return new Promise((resolve) => {
    const start = url.protocol === "https:" ? httpsRequest : httpRequest;
    const request = start(url, { ...options, agent: false }, (response) => {
      const { statusCode: status = 0, socket } = response;
      const address = socket.remoteAddress;
      response.destroy();
      if (status >= 200 && status < 300) resolve({ outcome: "sent", status, address });
      else resolve({ outcome: status >= 300 && status < 400 ? "redirect" : "status", status, address });
    });
    // After an answer the same promise is settled already; what happens to the connection then is of no interest.
    request.on("error", () => resolve({ outcome: options.signal?.aborted ? "timeout" : "connection" }));
    request.end(body);
  });
}
