import { BlockList, isIP } from "node:net";

/** Set by the server on every request, whatever the client sent under this name; read with `clientAddress`. */
export const CLIENT_ADDRESS_HEADER = "x-fangge-client";

export const clientAddress = (headers: Headers): string => headers.get(CLIENT_ADDRESS_HEADER) ?? "unknown";

/**
 * The nearest address that is not one of our own proxies: what comes before it in X-Forwarded-For the client can invent.
 * @param forwardedFor the X-Forwarded-For header, nearest proxy last
 */
export function addressOfClient(socketAddress: string, forwardedFor: string | undefined, trusted: BlockList): string {
  const hops = [...(forwardedFor ?? "").split(","), socketAddress].map(plain).filter((hop) => isIP(hop) !== 0);
  while (hops.length > 1 && isTrusted(hops.at(-1) ?? "", trusted)) hops.pop();
  return hops.at(-1) ?? "unknown";
}

/** @param ranges addresses or CIDR ranges */
export function addressList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = "", bits] = range.split("/");
    const family = familyOf(address);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

const isTrusted = (address: string, trusted: BlockList): boolean => trusted.check(address, familyOf(address));
const familyOf = (address: string): "ipv4" | "ipv6" => (isIP(address) === 6 ? "ipv6" : "ipv4");
/** `::ffff:10.0.0.1` is how a dual-stack socket names an IPv4 client. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
