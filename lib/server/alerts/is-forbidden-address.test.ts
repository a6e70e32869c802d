import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressList } from "../http/client-address";
import { isForbiddenAddress } from "./is-forbidden-address";

const none = addressList([]);
const byte = fc.integer({ min: 0, max: 255 });
const within = (...head: readonly number[]) =>
  fc
    .array(byte, { minLength: 4 - head.length, maxLength: 4 - head.length })
    .map((tail) => [...head, ...tail].join("."));

describe("isForbiddenAddress", () => {
  it.each([
    "127.0.0.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.254",
    "192.168.1.1",
    "169.254.169.254",
    "100.100.100.200",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00:ec2::254",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:db8::1",
    "not an address",
    "",
  ])("refuses %s", (address) => {
    expect(isForbiddenAddress(address, none)).toBe(true);
  });

  it.each(["8.8.8.8", "114.114.114.114", "172.32.0.1", "2400:3200::1", "2606:4700::1111"])(
    "lets %s through",
    (address) => {
      expect(isForbiddenAddress(address, none)).toBe(false);
    },
  );

  it("refuses all of a private network, unless the operator named it, and then no more than that", () => {
    const own = addressList(["10.20.0.0/16"]);
    fc.assert(fc.property(within(10), (address) => isForbiddenAddress(address, none)));
    fc.assert(fc.property(within(127), (address) => isForbiddenAddress(address, own)));
    fc.assert(fc.property(within(10, 20), (address) => !isForbiddenAddress(address, own)));
    fc.assert(
      fc.property(
        fc.tuple(byte, byte, byte).filter(([second]) => second !== 20),
        (rest) => isForbiddenAddress(["10", ...rest].join("."), own),
      ),
    );
  });

  it("refuses every IPv4 address in the dress of IPv6", () => {
    fc.assert(fc.property(fc.ipV4(), (address) => isForbiddenAddress(`::ffff:${address}`, none)));
  });
});
