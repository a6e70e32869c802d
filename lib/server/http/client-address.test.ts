import { describe, expect, it } from "vitest";
import { addressList, addressOfClient } from "./client-address";

describe("the client's address", () => {
  const proxies = addressList(["10.0.0.0/8", "fd00::/8", "192.0.2.1"]);
  it.each<[string, string | undefined, string, string]>([
    ["203.0.113.9", undefined, "203.0.113.9", "nobody in between"],
    ["203.0.113.9", "198.51.100.1", "203.0.113.9", "a stranger's claim is not believed"],
    ["10.0.0.2", "198.51.100.1", "198.51.100.1", "a proxy of ours is"],
    ["10.0.0.2", "1.1.1.1, 198.51.100.1, 192.0.2.1", "198.51.100.1", "up to the first hop that is not ours"],
    ["::ffff:10.0.0.2", "198.51.100.1", "198.51.100.1", "IPv4 on a dual-stack socket"],
    ["fd00::1", "2001:db8::7", "2001:db8::7", "IPv6"],
    ["10.0.0.2", "<script>", "10.0.0.2", "what is no address is no hop"],
    ["10.0.0.2", undefined, "10.0.0.2", "the proxy itself"],
    ["", undefined, "unknown", "a socket that is gone"],
  ])("%s with %s is %s: %s", (socket, forwarded, address) => {
    expect(addressOfClient(socket, forwarded, proxies)).toBe(address);
  });
});
