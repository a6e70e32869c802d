import { type BlockList, isIP } from "node:net";
import { addressList } from "../http/client-address";

/** What the IANA registry of special-purpose addresses (RFC 6890) says is not reachable from everywhere, and multicast. */
const special = addressList([
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  // Inside global unicast: protocol assignments with Teredo, documentation, 6to4 (which carries any IPv4 address).
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "3fff::/20",
]);
/** Of IPv6 only global unicast goes anywhere: no loopback, link-local, unique local, no IPv4 in disguise. */
const globalUnicast = addressList(["2000::/3"]);

const isIn = (list: BlockList, address: string): boolean => list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

/** Whether a network of the operator's own was named for this address. */
export const isOwnNetwork = (address: string, own: BlockList): boolean => isIP(address) !== 0 && isIn(own, address);

/** Whether a request that a user has asked for must not go to this address. @param own networks that the operator allows */
export function isForbiddenAddress(address: string, own: BlockList): boolean {
  if (isIP(address) === 0) return true;
  if (isIn(own, address)) return false;
  return isIn(special, address) || (isIP(address) === 6 && !isIn(globalUnicast, address));
}
