import { describe, expect, it } from "vitest";
import { followAddress, followedBy } from "./follow-address";

describe("followAddress", () => {
  it("hides number and code behind the hash, and is read back", () => {
    const address = followAddress("2026-1124-0001", "K7QM-2V9D-XR4T");
    const { pathname, search, hash } = new URL(address, "http://localhost");
    expect([pathname, search]).toEqual(["/public/follow", ""]);
    expect(followedBy(hash)).toEqual({ number: "2026-1124-0001", code: "K7QM-2V9D-XR4T" });
    expect(followedBy("")).toEqual({ number: "", code: "" });
  });
});
