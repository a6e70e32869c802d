import { describe, expect, it } from "vitest";
import { networkOf, takeReport } from "./public-limits";

describe("networkOf", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8:1:2::9", "2001:db8:1:2"],
    ["2001:0db8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["unknown", "unknown"],
  ])("counts %s as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe("takeReport", () => {
  it("lets twenty reports of one network through in an hour, and tells when to come back", async () => {
    const reports = await Promise.all(
      Array.from({ length: 25 }, (_, index) => takeReport(`2001:db8:7:7::${index.toString(16)}`)),
    );
    expect(reports.filter(({ ok }) => ok)).toHaveLength(20);
    const refused = reports.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ failure: { code: "rate-limited" } });
    expect(await takeReport("198.51.100.1")).toMatchObject({ ok: true });
  });
});
