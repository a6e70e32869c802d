import { describe, expect, it } from "vitest";
import { localTime } from "./local-time";

describe("localTime", () => {
  it("tells the time in Shanghai whatever the machine's zone", () => {
    expect(localTime(new Date("2026-11-22T08:41:58Z"))).toEqual({
      day: "2026-11-22",
      shortDay: "11-22",
      clock: "16:41",
      clockWithSeconds: "16:41:58",
      weekday: "0",
    });
  });

  it("writes midnight as 00:00 of the new day", () => {
    expect(localTime(new Date("2026-12-31T16:00:00Z"))).toMatchObject({
      day: "2027-01-01",
      clock: "00:00",
      weekday: "5",
    });
  });
});
